package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;

/**
 * Prints a line for each completed step, for logs.
 */
final class ProgressLines implements Progress {

	private final PrintWriter err;

	private final LongAdder rows = new LongAdder();

	private @Nullable String step;

	private long began;

	ProgressLines(PrintWriter err) {
		this.err = err;
	}

	@Override
	public void step(String what, long total) {
		close();
		this.step = what;
		this.began = System.nanoTime();
	}

	@Override
	public void advance(long count) {
		this.rows.add(count);
	}

	@Override
	public void close() {
		if (this.step != null) {
			long done = this.rows.sumThenReset();
			this.err.printf("%s: %s%s s%n", this.step, (done > 0) ? RowTable.number(done) + " rows in " : "",
					RowTable.number(Duration.ofNanos(System.nanoTime() - this.began).toSeconds()));
			this.err.flush();
			this.step = null;
		}
	}

}
