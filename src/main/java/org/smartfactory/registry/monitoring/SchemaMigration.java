package org.smartfactory.registry.monitoring;

import java.util.Optional;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates the database schema to the version of this release. If several processes start
 * at the same time, one migrates and the others wait.
 */
@Component
public class SchemaMigration implements FlywayMigrationStrategy {

	/** The version of a database without a schema. */
	static final String EMPTY = "none";

	private final boolean wanted;

	private Outcome outcome = new Outcome(EMPTY, EMPTY, 0);

	SchemaMigration(@Value("${registry.migrate}") boolean wanted) {
		this.wanted = wanted;
	}

	/**
	 * The result of the migration at startup.
	 * @return the versions before and after
	 */
	public Outcome outcome() {
		return this.outcome;
	}

	@Override
	public void migrate(Flyway flyway) {
		DataSource connections = flyway.getConfiguration().getDataSource();
		try {
			migrateOrRefuse(flyway);
		}
		finally {
			if (connections instanceof HikariDataSource own) {
				own.close();
			}
		}
	}

	private void migrateOrRefuse(Flyway flyway) {
		String before = version(flyway);
		MigrationInfo[] pending = flyway.info().pending();
		if (pending.length > 0 && !this.wanted) {
			throw new SchemaRefusedException(
					Message.of("monitoring.schema.version", before, pending[pending.length - 1].getVersion()),
					Message.of("monitoring.schema.version.action"), null);
		}
		if (this.wanted) {
			int done = migrate(flyway, pending);
			this.outcome = new Outcome(before, version(flyway), done);
		}
		else {
			this.outcome = new Outcome(before, before, 0);
		}
	}

	private static int migrate(Flyway flyway, MigrationInfo[] pending) {
		DataSource connections = flyway.getConfiguration().getDataSource();
		Optional<DatabaseCopy> copy = DatabaseCopy.of(connections);
		if (pending.length == 0) {
			copy.ifPresent(DatabaseCopy::delete);
		}
		else {
			copy.ifPresent(DatabaseCopy::make);
		}
		try {
			int done = flyway.migrate().migrationsExecuted;
			copy.ifPresent(DatabaseCopy::delete);
			return done;
		}
		catch (FlywayException ex) {
			throw MigrationFailure.of(ex, flyway, copy);
		}
	}

	static String version(Flyway flyway) {
		@Nullable MigrationInfo current = flyway.info().current();
		return (current != null && current.getVersion() != null) ? current.getVersion().toString() : EMPTY;
	}

	/**
	 * The result of a migration.
	 *
	 * @param from the version before, {@code none} for an empty database
	 * @param to the version after
	 * @param migrations the number of executed migrations
	 */
	public record Outcome(String from, String to, int migrations) {

	}

}
