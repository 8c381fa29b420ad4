package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

import org.smartfactory.registry.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports a usage error in one sentence with a reference to the help, which is not
 * printed.
 */
final class WrongUsage implements IParameterExceptionHandler {

	@Override
	public int handleParseException(ParameterException ex, String[] args) {
		CommandLine command = ex.getCommandLine();
		PrintWriter err = command.getErr();
		Locale language = RegistryCommand.language(command.getCommandSpec());
		err.println(
				command.getColorScheme().errorText(UsageErrors.translate(String.valueOf(ex.getMessage()), language)));
		suggestions(ex).lines().forEach((line) -> err.println(UsageErrors.translate(line, language)));
		err.println(Message.of("command.usage.help", command.getCommandSpec().qualifiedName()).in(language));
		return ExitCodes.WRONG_USAGE;
	}

	private static String suggestions(ParameterException ex) {
		StringWriter lines = new StringWriter();
		UnmatchedArgumentException.printSuggestions(ex, new PrintWriter(lines, true));
		return lines.toString();
	}

}
