package org.smartfactory.registry.command;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in a sentence what is wrong with the usage, and where to read on, instead of
 * printing the whole help.
 */
final class WrongUsage implements IParameterExceptionHandler {

	@Override
	public int handleParseException(ParameterException ex, String[] args) {
		CommandLine command = ex.getCommandLine();
		PrintWriter err = command.getErr();
		err.println(command.getColorScheme().errorText(String.valueOf(ex.getMessage())));
		UnmatchedArgumentException.printSuggestions(ex, err);
		err.printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
		return ExitCodes.WRONG_USAGE;
	}

}
