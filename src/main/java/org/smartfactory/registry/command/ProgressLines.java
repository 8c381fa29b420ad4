package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

/**
 * Prints a line for each completed step, for logs.
 */
final class ProgressLines implements Progress {

	private final PrintWriter err;

	private final Locale language;

	private final LongAdder rows = new LongAdder();

	private @Nullable Message step;

	private long began;

	ProgressLines(PrintWriter err, Locale language) {
		this.language = language;
		this.err = err;
	}

	@Override
	public void step(Message what, long total) {
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
			long seconds = Duration.ofNanos(System.nanoTime() - this.began).toSeconds();
			this.err.println(((done > 0) ? Message.of("command.progress.rows", this.step, done, seconds)
					: Message.of("command.progress", this.step, seconds))
				.in(this.language));
			this.err.flush();
			this.step = null;
		}
	}

}
