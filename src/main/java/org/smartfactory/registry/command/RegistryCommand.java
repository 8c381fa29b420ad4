package org.smartfactory.registry.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line without a command, and what all commands have in common.
 */
@Command(name = RegistryCommand.NAME, description = "The registry of China's smart factories, from the command line.",
		scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Version.class,
		usageHelpAutoWidth = true, synopsisSubcommandLabel = "COMMAND", sortOptions = false,
		parameterListHeading = "%n", optionListHeading = "%nOptions:%n", commandListHeading = "%nCommands:%n",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:done", "1:input refused: nothing was changed, every problem is told", "2:wrong usage",
				"3:database not reachable, or its schema not migrated",
				"70:anything unforeseen; --stacktrace tells where" },
		footer = { "", "Without a command the registry is served, as before:", "  java -jar smart-factory-registry.jar",
				"  java -jar smart-factory-registry.jar --server.port=9090", "",
				"Commands work on the database of the server, found in the same places:",
				"environment variables, system properties, ./application.properties.",
				"  SPRING_DATASOURCE_URL=jdbc:postgresql://localhost/registry \\",
				"    java -jar smart-factory-registry.jar export registry.zip" })
final class RegistryCommand {

	static final String NAME = "smart-factory-registry";

	@Option(names = "--stacktrace", scope = ScopeType.INHERIT, order = 100,
			description = "Tell of a failure where in the program it happened.")
	boolean stacktrace;

}
