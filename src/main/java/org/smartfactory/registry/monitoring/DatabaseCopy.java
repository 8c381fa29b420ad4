package org.smartfactory.registry.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Copy of the H2 database file during a schema migration. H2 commits each DDL statement,
 * so a failed migration is rolled back by restoring the copy. An existing copy is of a
 * migration that was killed, and is kept.
 */
final class DatabaseCopy {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseCopy.class);

	private final DataSource connections;

	private final Path file;

	private final Path copy;

	private DatabaseCopy(DataSource connections, Path file) {
		this.connections = connections;
		this.file = file;
		this.copy = file.resolveSibling(file.getFileName() + ".before-migration.zip");
	}

	/**
	 * Finds the database file.
	 * @param connections connections to the database
	 * @return its copy, empty if the database is not a local H2 file
	 */
	static Optional<DatabaseCopy> of(DataSource connections) {
		return call(connections, (connection, statement) -> {
			if (!connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
				return Optional.empty();
			}
			try (ResultSet rs = statement.executeQuery("CALL DATABASE_PATH()")) {
				@Nullable String path = rs.next() ? rs.getString(1) : null;
				return Optional.ofNullable(path)
					.map((each) -> Path.of(each + ".mv.db"))
					.filter(Files::isRegularFile)
					.map((file) -> new DatabaseCopy(connections, file));
			}
		});
	}

	Path file() {
		return this.file;
	}

	/**
	 * Copies the file.
	 */
	void make() {
		if (Files.exists(this.copy)) {
			logger.warn("The last migration was interrupted; the copy of the database is kept: {}", this.copy);
			return;
		}
		Path part = this.copy.resolveSibling(this.copy.getFileName() + ".part");
		call(this.connections, (connection, statement) -> statement
			.execute("BACKUP TO '%s'".formatted(part.toString().replace("'", "''"))));
		move(part, this.copy);
	}

	void delete() {
		try {
			Files.deleteIfExists(this.copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Closes the database and restores the file. The next connection opens the database
	 * again.
	 */
	void restore() {
		shutDown();
		Path part = this.file.resolveSibling(this.file.getFileName() + ".part");
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(this.copy))) {
			zip.getNextEntry();
			Files.copy((InputStream) zip, part, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		move(part, this.file);
		delete();
	}

	private void shutDown() {
		try (Connection connection = this.connections.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("SHUTDOWN");
		}
		catch (SQLException ex) {
			logger.debug("The connection to a closed database cannot be closed", ex);
		}
	}

	private static void move(Path from, Path to) {
		try {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <T> T call(DataSource connections, Call<T> call) {
		try (Connection connection = connections.getConnection(); Statement statement = connection.createStatement()) {
			return call.make(connection, statement);
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The database cannot be copied", ex);
		}
	}

	/**
	 * A database operation.
	 *
	 * @param <T> its result
	 */
	private interface Call<T> {

		T make(Connection connection, Statement statement) throws SQLException;

	}

}
