package org.smartfactory.registry.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

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
	 * @param language the language of the reader
	 * @return the progress display
	 */
	static Progress of(PrintWriter err, int width, Locale language) {
		return isTerminal() ? new ProgressBars(System.err, width, language) : new ProgressLines(err, language);
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
