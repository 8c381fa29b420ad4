package org.smartfactory.registry.command;

import java.io.PrintWriter;

import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.smartfactory.registry.intake.LoadListener;

/**
 * Shows how far a load has come, on the standard error: a bar on a terminal, a line for
 * each step that is done elsewhere.
 */
interface Progress extends LoadListener, AutoCloseable {

	/** Where a terminal does not tell how wide it is. */
	int USUAL_WIDTH = 80;

	/**
	 * The last step is done.
	 */
	@Override
	void close();

	/**
	 * Finds out how to show progress.
	 * @param err takes the lines when the standard error is no terminal
	 * @return what shows it
	 */
	static Progress of(PrintWriter err) {
		int width = terminalWidth();
		return (width > 0) ? new ProgressBars(System.err, width) : new ProgressLines(err);
	}

	/**
	 * Asks of the standard error itself: {@code System.console()} tells of the other two
	 * streams, and in newer virtual machines not even of those.
	 * @return the columns, 0 when it is no terminal
	 */
	private static int terminalWidth() {
		try {
			TerminalProvider provider = TerminalProvider.load("jni");
			if (!provider.isSystemStream(SystemStream.Error)) {
				return 0;
			}
			int width = provider.systemStreamWidth(SystemStream.Error);
			return (width > 0) ? width : USUAL_WIDTH;
		}
		catch (Exception | LinkageError ex) {
			return 0;
		}
	}

}
