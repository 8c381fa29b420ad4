package org.smartfactory.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The databases that the registry runs on. Each test of the API runs on both.
 */
public enum Engine {

	/**
	 * A file, as the application has it by default.
	 */
	H2 {
		@Override
		public String newDatabase() {
			return H2Files.newUrl();
		}
	},

	POSTGRESQL {
		@Override
		public String newDatabase() {
			String name = "registry_" + UUID.randomUUID().toString().replace("-", "");
			try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("CREATE DATABASE " + name
						+ " TEMPLATE template0 ENCODING UTF8 LOCALE_PROVIDER icu ICU_LOCALE 'zh-CN'");
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
			return Server.INSTANCE.getJdbcUrl("postgres", name);
		}
	};

	/**
	 * Makes an empty database.
	 * @return its JDBC address
	 */
	public abstract String newDatabase();

	/**
	 * One PostgreSQL 18 for all tests; it stops with the virtual machine.
	 */
	private static final class Server {

		private static final EmbeddedPostgres INSTANCE = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
