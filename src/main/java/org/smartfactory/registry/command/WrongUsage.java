package org.smartfactory.registry.command;

import java.io.PrintWriter;

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
		err.println(command.getColorScheme().errorText(String.valueOf(ex.getMessage())));
		UnmatchedArgumentException.printSuggestions(ex, err);
		err.printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
		return ExitCodes.WRONG_USAGE;
	}

}
