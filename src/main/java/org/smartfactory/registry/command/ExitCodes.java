package org.smartfactory.registry.command;

import picocli.CommandLine.ExitCode;

/**
 * Exit codes of the commands. Scripts depend on these numbers.
 */
final class ExitCodes {

	static final int DONE = ExitCode.OK;

	static final int REFUSED = 1;

	static final int WRONG_USAGE = ExitCode.USAGE;

	static final int NO_DATABASE = 3;

	/** {@code EX_SOFTWARE} of {@code sysexits.h}: internal software error. */
	static final int UNEXPECTED = 70;

	private ExitCodes() {
	}

}
