package org.smartfactory.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every row of every table of a registry, derived ones included, but for the instants of
 * its changes.
 *
 * @param tables the number of rows of each table, and a digest of them
 */
public record DatabaseContent(Map<String, String> tables) {

	/**
	 * Reads a database.
	 * @param url its JDBC address
	 */
	public static DatabaseContent of(String url) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url)) {
			return of(connection);
		}
	}

	/**
	 * Reads a database.
	 * @param connection a connection to it
	 */
	public static DatabaseContent of(Connection connection) throws SQLException {
		Map<String, String> tables = new TreeMap<>();
		for (String table : tables(connection)) {
			List<String> rows = rows(connection, "SELECT * FROM " + table);
			tables.put(table, "%d rows, %s".formatted(rows.size(), digest(rows)));
		}
		return new DatabaseContent(tables);
	}

	/**
	 * The tables that migrations made: those with a key, which the tables that a load
	 * stages in have not.
	 */
	private static List<String> tables(Connection connection) throws SQLException {
		return rows(connection, """
				SELECT table_name
				  FROM information_schema.table_constraints
				 WHERE table_schema = 'public'
				   AND constraint_type = 'PRIMARY KEY'
				   AND table_name NOT LIKE 'flyway%'
				""");
	}

	private static List<String> rows(Connection connection, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (var statement = connection.createStatement(); ResultSet rs = statement.executeQuery(sql)) {
			while (rs.next()) {
				rows.add(row(rs));
			}
		}
		Collections.sort(rows);
		return rows;
	}

	private static String row(ResultSet rs) throws SQLException {
		List<String> values = new ArrayList<>();
		for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
			Object value = rs.getObject(i);
			values.add((value instanceof byte[] bytes) ? HexFormat.of().formatHex(bytes)
					: (value instanceof Timestamp || value instanceof OffsetDateTime) ? "instant"
							: String.valueOf(value));
		}
		return String.join("|", values);
	}

	private static String digest(List<String> rows) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			rows.forEach((row) -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
