package org.smartfactory.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The databases that the registry runs on. Each test of the API runs on both.
 */
public enum Engine {

	/**
	 * A file, as in the default settings.
	 */
	H2 {
		@Override
		public String newDatabase() {
			return H2Files.newUrl();
		}

		@Override
		String copy(String url) {
			return H2Files.copy(url);
		}
	},

	POSTGRESQL {
		@Override
		public String newDatabase() {
			return create("TEMPLATE template0 ENCODING UTF8 LOCALE_PROVIDER icu ICU_LOCALE 'zh-CN'");
		}

		@Override
		String copy(String url) {
			return create("TEMPLATE " + url.replaceFirst(".*/(\\w+).*", "$1"));
		}

		private String create(String options) {
			String name = "registry_" + UUID.randomUUID().toString().replace("-", "");
			try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("CREATE DATABASE %s %s".formatted(name, options));
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
			return Server.INSTANCE.getJdbcUrl("postgres", name);
		}
	};

	private final Map<Boolean, String> registries = new ConcurrentHashMap<>();

	/**
	 * Creates an empty database.
	 * @return its JDBC address
	 */
	public abstract String newDatabase();

	/**
	 * Creates a database with the tables of a started registry. It is a copy, which is
	 * faster than migrations and a load.
	 * @param seeded whether the seed is loaded, as revision 1
	 * @return its JDBC address
	 */
	public String newRegistry(boolean seeded) {
		return copy(this.registries.computeIfAbsent(seeded, this::makeRegistry));
	}

	private String makeRegistry(boolean seeded) {
		String url = newDatabase();
		RunningRegistry.startOn(url, Map.of("registry.seed", Boolean.toString(seeded))).close();
		return url;
	}

	/**
	 * Copies a database.
	 * @param url the JDBC address of the database, which must have no connections
	 * @return the JDBC address of the copy
	 */
	abstract String copy(String url);

	/**
	 * One PostgreSQL 18 for all tests of a JVM, which stops with it. Its data need not
	 * survive, so it does not sync to disk.
	 */
	private static final class Server {

		private static final EmbeddedPostgres INSTANCE = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
