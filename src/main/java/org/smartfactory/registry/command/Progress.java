package org.smartfactory.registry.command;

import java.io.IOException;
import java.io.PrintWriter;

import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.smartfactory.registry.load.LoadListener;

/**
 * Shows how far a load has come, on the standard error: a bar on a terminal, a line for
 * each step that is done elsewhere.
 */
interface Progress extends LoadListener, AutoCloseable {

	/**
	 * The last step is done.
	 */
	@Override
	void close();

	/**
	 * Finds out how to show progress.
	 * @param err takes the lines when the standard error is no terminal
	 * @param width the columns of the terminal
	 * @return what shows it
	 */
	static Progress of(PrintWriter err, int width) {
		return isTerminal() ? new ProgressBars(System.err, width) : new ProgressLines(err);
	}

	/**
	 * Asks of the standard error itself: {@code System.console()} tells of the other two
	 * streams, and in newer virtual machines not even of those.
	 * @return whether it is a terminal
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
