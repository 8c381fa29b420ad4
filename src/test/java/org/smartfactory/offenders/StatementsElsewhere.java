package org.smartfactory.offenders;

import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import javax.sql.DataSource;

import org.postgresql.copy.CopyManager;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Break the rule that statements stay in repositories, each by another interface, and all
 * as members of a class that is none.
 */
public final class StatementsElsewhere {

	private static final String SQL = "SELECT COUNT(*) FROM enterprise";

	private StatementsElsewhere() {
	}

	public record ByClient(JdbcClient jdbc) {

		public long count() {
			return this.jdbc.sql(SQL).query(Long.class).single();
		}

	}

	public record ByTemplate(JdbcTemplate jdbc) {

		public void run() {
			this.jdbc.execute(SQL);
		}

	}

	public record ByOperations(JdbcOperations jdbc) {

		public void run(Iterable<String> statements) {
			statements.forEach(this.jdbc::execute);
		}

	}

	public record ByNamedParameters(NamedParameterJdbcTemplate jdbc) {

		public int run() {
			return this.jdbc.update(SQL, Map.of());
		}

	}

	public record ByInsert(SimpleJdbcInsert insert) {

		public int run() {
			return this.insert.execute(Map.of());
		}

	}

	public record ByScript(ResourceDatabasePopulator script) {

		public void run(DataSource dataSource) {
			this.script.execute(dataSource);
		}

	}

	public record ByDataSource(DataSource dataSource) {

		public void run() throws SQLException {
			this.dataSource.getConnection().close();
		}

	}

	public record ByDriver(String url) {

		public void run() throws SQLException {
			DriverManager.getConnection(this.url).close();
		}

	}

	public record ByConnection(Connection connection) {

		public void run() throws SQLException {
			this.connection.createStatement().close();
		}

	}

	public record ByStatement(Statement statement) {

		public void run() throws SQLException {
			this.statement.execute(SQL);
		}

	}

	public record ByPreparedStatement(PreparedStatement statement) {

		public void run() throws SQLException {
			this.statement.execute();
		}

	}

	public record ByCopy(CopyManager copy) {

		public long run(Reader rows) throws SQLException, IOException {
			return this.copy.copyIn("COPY enterprise FROM STDIN", rows);
		}

	}

	public interface ByQuery {

		@Query(SQL)
		long count();

	}

}
