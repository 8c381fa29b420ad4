package org.smartfactory.registry.command;

import java.util.Map;
import java.util.concurrent.Callable;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.monitoring.SchemaMigration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;

/**
 * Migrates the database schema and loads no data.
 */
@Command(name = "migrate")
final class MigrateCommand implements Callable<Integer> {

	private static final Map<String, String> SETTINGS = Map.of("registry.migrate", "true", "registry.seed", "false",
			"spring.flyway.enabled", "true");

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	MigrateCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		try (var context = this.registry.start(SETTINGS)) {
			context.getBean(FlywayMigrationInitializer.class);
			SchemaMigration.Outcome outcome = context.getBean(SchemaMigration.class).outcome();
			this.spec.commandLine()
				.getOut()
				.println(((outcome.migrations() == 0) ? Message.of("command.migrate.unchanged", outcome.to())
						: Message.of("command.migrate.migrated", outcome.from(), outcome.to(), outcome.migrations()))
					.in(RegistryCommand.language(this.spec)));
			return ExitCodes.DONE;
		}
	}

}
