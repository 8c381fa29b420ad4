package org.smartfactory.registry.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.message.Message;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	@Test
	void logHasALineForEachCompletedStep() {
		StringWriter log = new StringWriter();
		try (Progress progress = new ProgressLines(new PrintWriter(log), Locale.ENGLISH)) {
			assertThat(log.toString()).isEmpty();
			progress.step(Message.of("load.step.reading"), -1);
			progress.advance(1_300_000);
			progress.advance(148);
			assertThat(log.toString()).isEmpty();
			progress.step(Message.of("load.step.counting"), 10);
			assertThat(log.toString().lines()).containsExactly("Reading: 1,300,148 rows in 0 s");
		}
		assertThat(log.toString().lines()).containsExactly("Reading: 1,300,148 rows in 0 s", "Counting: 0 s");
	}

	@Test
	void terminalHasABarForEachStepWithinItsWidth() {
		ByteArrayOutputStream screen = new ByteArrayOutputStream();
		try (Progress progress = new ProgressBars(new PrintStream(screen, true, StandardCharsets.UTF_8), 100,
				Locale.ENGLISH)) {
			progress.advance(1);
			progress.step(Message.of("load.step.reading"), 2000);
			progress.advance(1000);
			progress.step(Message.of("load.step.counting"), -1);
			progress.advance(5);
		}
		String drawn = screen.toString(StandardCharsets.UTF_8);
		assertThat(drawn).containsPattern("\rReading +50% \\[=+>? +\\] 1000/2000 rows \\(")
			.containsPattern("\rCounting .* 5/\\? rows")
			.contains("rows/s");
		assertThat(drawn.split("[\r\n]")).allMatch((line) -> line.length() <= 100);
	}

	@Test
	void outputToAFileHasNoBars() {
		assertThat(Progress.of(new PrintWriter(new StringWriter()), 80, Locale.ENGLISH))
			.isInstanceOf(ProgressLines.class);
	}

}
