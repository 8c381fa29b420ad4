package org.smartfactory.registry.command;

import java.io.IOException;
import java.io.PrintWriter;

import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.smartfactory.registry.load.LoadListener;

/**
 * Shows the progress of a load on standard error: a bar on a terminal, otherwise a line
 * for each completed step.
 */
interface Progress extends LoadListener, AutoCloseable {

	/**
	 * Completes the last step.
	 */
	@Override
	void close();

	/**
	 * Selects how to show progress.
	 * @param err receives the lines when standard error is not a terminal
	 * @param width the columns of the terminal
	 * @return the progress display
	 */
	static Progress of(PrintWriter err, int width) {
		return isTerminal() ? new ProgressBars(System.err, width) : new ProgressLines(err);
	}

	/**
	 * Checks standard error itself: {@code System.console()} reports on the other two
	 * streams, and in newer virtual machines not even on those.
	 * @return {@code true} when it is a terminal
	 */
	private static boolean isTerminal() {
		try {
			return TerminalProvider.load("exec").isSystemStream(SystemStream.Error);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
