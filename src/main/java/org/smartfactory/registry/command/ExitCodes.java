package org.smartfactory.registry.command;

import picocli.CommandLine.ExitCode;

/**
 * What a command ends with. Scripts rely on these numbers.
 */
final class ExitCodes {

	static final int DONE = ExitCode.OK;

	static final int REFUSED = 1;

	static final int WRONG_USAGE = ExitCode.USAGE;

	static final int NO_DATABASE = 3;

	/** What {@code sysexits.h} calls an internal software error. */
	static final int UNFORESEEN = 70;

	private ExitCodes() {
	}

}
