package org.smartfactory.registry.monitoring;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.web.context.WebApplicationContext;

/**
 * Reports why a server does not start: at most five lines on the standard error, the last
 * with the action to take. With {@code --debug}, the stack trace comes first. Commands
 * report their failures themselves.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {

	private static final int LINES = 4;

	private static final int LONGEST = 400;

	private final @Nullable ConfigurableApplicationContext context;

	StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
		this.context = context;
	}

	@Override
	public boolean reportException(Throwable failure) {
		if (this.context != null && !(this.context instanceof WebApplicationContext)) {
			return false;
		}
		if (StartLog.isDebug()) {
			failure.printStackTrace();
		}
		lines(analyze(failure)).forEach(StartFailureReporter::print);
		return true;
	}

	private FailureAnalysis analyze(Throwable failure) {
		return analyzers().map((analyzer) -> analyzer.analyze(failure))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> unforeseen(failure));
	}

	private Stream<FailureAnalyzer> analyzers() {
		SpringFactoriesLoader.ArgumentResolver arguments = (this.context != null)
				? SpringFactoriesLoader.ArgumentResolver.of(BeanFactory.class, this.context.getBeanFactory())
					.and(Environment.class, this.context.getEnvironment())
				: SpringFactoriesLoader.ArgumentResolver.none();
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, arguments,
					SpringFactoriesLoader.FailureHandler.handleMessage((message, ex) -> {
					}))
			.stream();
	}

	private static FailureAnalysis unforeseen(Throwable failure) {
		Throwable root = DatabaseFailure.causes(failure).reduce((outer, inner) -> inner).orElse(failure);
		boolean ours = root instanceof IllegalArgumentException || root instanceof IllegalStateException;
		return new FailureAnalysis("The registry cannot start: %s%s"
			.formatted(ours ? "" : root.getClass().getName() + ": ", root.getMessage()),
				"Start with --debug to see the stack trace.", failure);
	}

	private static List<String> lines(FailureAnalysis analysis) {
		List<String> description = analysis.getDescription()
			.lines()
			.filter((line) -> !line.isBlank())
			.map(StartFailureReporter::shortened)
			.toList();
		Stream<String> shown = (description.size() <= LINES) ? description.stream() : Stream.concat(
				description.stream().limit(LINES - 1),
				Stream.of("… and %d more lines; use --debug to see them".formatted(description.size() - LINES + 1)));
		@Nullable String action = analysis.getAction();
		return Stream
			.concat(shown, Stream.ofNullable(action).filter((each) -> !each.isBlank()).map(DatabaseFailure::oneLine))
			.toList();
	}

	private static String shortened(String line) {
		return (line.length() <= LONGEST) ? line : line.substring(0, LONGEST) + " …";
	}

	// UTF-8 if there is no locale; otherwise Chinese text would become question marks
	private static void print(String line) {
		Charset charset = (System.console() != null) ? System.console().charset() : Charset.defaultCharset();
		byte[] bytes = (line + System.lineSeparator())
			.getBytes(charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
		System.err.write(bytes, 0, bytes.length);
		System.err.flush();
	}

}
