package org.smartfactory.registry.monitoring;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

/**
 * Describes a failed migration: the statement, and the state of the database.
 */
final class MigrationFailure {

	/** {@code insufficient_privilege} of PostgreSQL. */
	private static final String NO_PRIVILEGE = "42501";

	private static final int LONGEST = 200;

	private MigrationFailure() {
	}

	/**
	 * Rolls back an incomplete migration and describes the failure.
	 * @param failure the exception of Flyway
	 * @param flyway reads the schema version
	 * @param copy the copy, for a database that cannot roll back DDL
	 * @return the exception with the description
	 */
	static RuntimeException of(FlywayException failure, Flyway flyway, Optional<DatabaseCopy> copy) {
		if (DatabaseFailure.of(failure, "").isPresent()) {
			return failure;
		}
		Message kept = copy.map(MigrationFailure::restore)
			.orElseGet(() -> Message.of("monitoring.migration.rolled-back", SchemaMigration.version(flyway)));
		Localized description = (language) -> description(failure).in(language) + "\n" + kept.in(language);
		return new SchemaRefusedException(description, action(failure), failure);
	}

	private static Message restore(DatabaseCopy copy) {
		copy.restore();
		return Message.of("monitoring.migration.restored", copy.file());
	}

	private static Message description(FlywayException failure) {
		Optional<FlywaySqlScriptException> script = causes(failure).filter(FlywaySqlScriptException.class::isInstance)
			.map(FlywaySqlScriptException.class::cast)
			.findFirst();
		return script
			.map((each) -> Message.of("monitoring.migration.line", name(failure, each), each.getLineNumber(),
					reason(failure), shortened(each.getStatement())))
			.orElseGet(() -> Message.of("monitoring.migration.reason", reason(failure)));
	}

	private static Object name(FlywayException failure, FlywaySqlScriptException script) {
		if (failure instanceof FlywayMigrateException migration) {
			return migration.getMigration().getScript();
		}
		return (script.getResource() != null) ? script.getResource().getFilename()
				: Message.of("monitoring.migration.history");
	}

	private static String reason(FlywayException failure) {
		return shortened(sql(failure).map(Throwable::getMessage).orElseGet(failure::getMessage));
	}

	private static Message action(FlywayException failure) {
		return sql(failure).map(SQLException::getSQLState).filter(NO_PRIVILEGE::equals).isPresent()
				? Message.of("monitoring.migration.privilege") : Message.of("monitoring.migration.action");
	}

	private static Optional<SQLException> sql(FlywayException failure) {
		return causes(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast).findFirst();
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (each) -> each != null, Throwable::getCause).limit(50);
	}

	private static String shortened(@Nullable String text) {
		String line = String.valueOf(text).strip().replaceAll("\\s+", " ");
		return (line.length() <= LONGEST) ? line : line.substring(0, LONGEST) + " …";
	}

}
