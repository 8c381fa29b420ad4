package org.smartfactory.registry.command;

import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The root command: common options and help.
 */
@Command(name = RegistryCommand.NAME, scope = ScopeType.INHERIT, mixinStandardHelpOptions = true,
		versionProvider = Version.class, usageHelpAutoWidth = true, synopsisSubcommandLabel = "COMMAND",
		sortOptions = false, parameterListHeading = "%n")
final class RegistryCommand {

	static final String NAME = "smart-factory-registry";

	@Option(names = "--stacktrace", scope = ScopeType.INHERIT, order = 100,
			descriptionKey = "command.option.stacktrace")
	boolean stacktrace;

	@Option(names = "--lang", scope = ScopeType.INHERIT, order = 101, paramLabel = "LANG",
			converter = LanguageName.class, descriptionKey = "command.option.lang")
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
