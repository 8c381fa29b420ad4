package org.smartfactory.registry.command;

import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The root command: common options and help.
 */
@Command(name = RegistryCommand.NAME, description = "The registry of China's smart factories, from the command line.",
		scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Version.class,
		usageHelpAutoWidth = true, synopsisSubcommandLabel = "COMMAND", sortOptions = false,
		parameterListHeading = "%n", optionListHeading = "%nOptions:%n", commandListHeading = "%nCommands:%n",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:done", "1:invalid input: nothing was changed, every error is reported", "2:invalid usage",
				"3:database not available, or its schema not migrated",
				"70:unexpected error; use --stacktrace for details" },
		footer = { "", "Without a command, the server starts:", "  java -jar smart-factory-registry.jar",
				"  java -jar smart-factory-registry.jar --server.port=9090", "",
				"Commands use the database of the server, configured in the same places:",
				"environment variables, system properties, ./application.properties.",
				"  SPRING_DATASOURCE_URL=jdbc:postgresql://localhost/registry \\",
				"    java -jar smart-factory-registry.jar export registry.zip" })
final class RegistryCommand {

	static final String NAME = "smart-factory-registry";

	@Option(names = "--stacktrace", scope = ScopeType.INHERIT, order = 100,
			description = "Print the stack trace of a failure.")
	boolean stacktrace;

	@Option(names = "--lang", scope = ScopeType.INHERIT, order = 101, paramLabel = "LANG",
			converter = LanguageName.class,
			description = "Language of the output: en or zh (default: that of the terminal).")
	Locale language;

	RegistryCommand(Locale language) {
		this.language = language;
	}

	/**
	 * The language of the output of a command.
	 * @param command the command
	 * @return its language
	 */
	static Locale language(CommandSpec command) {
		return ((RegistryCommand) command.root().userObject()).language;
	}

}
