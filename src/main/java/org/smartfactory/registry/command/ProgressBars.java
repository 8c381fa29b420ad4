package org.smartfactory.registry.command;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

/**
 * Shows a bar for each step, with rows, speed and remaining time.
 */
final class ProgressBars implements Progress {

	private final PrintStream terminal;

	private final int width;

	private final Locale language;

	private @Nullable ProgressBar bar;

	ProgressBars(PrintStream terminal, int width, Locale language) {
		this.terminal = terminal;
		this.width = width;
		this.language = language;
	}

	@Override
	public void step(Message what, long total) {
		close();
		this.bar = new ProgressBarBuilder().setTaskName(what.in(this.language))
			.setInitialMax(total)
			.setUnit(" " + Message.of("command.progress.unit").in(this.language), 1)
			.showSpeed()
			.setSpeedUnit(ChronoUnit.SECONDS)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(200)
			.setConsumer(new ConsoleProgressBarConsumer(this.terminal, this.width))
			.build();
	}

	@Override
	public void advance(long rows) {
		if (this.bar != null) {
			this.bar.stepBy(rows);
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

}
