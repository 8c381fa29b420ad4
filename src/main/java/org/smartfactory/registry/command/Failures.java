package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.monitoring.DatabaseFailure;
import org.smartfactory.registry.monitoring.SchemaRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Reports the failure of a command: in lines that a steward can act on, without a stack
 * trace unless {@code --stacktrace} is given.
 */
final class Failures implements IExecutionExceptionHandler {

	private final RegistryStart registry;

	Failures(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public int handleExecutionException(Exception ex, CommandLine command, ParseResult parsed) {
		return report(ex, command);
	}

	/**
	 * Reports a failure.
	 * @param failure the exception
	 * @param command the command that failed
	 * @return the exit code
	 */
	int report(Throwable failure, CommandLine command) {
		PrintWriter err = command.getErr();
		if (command.getCommandSpec().root().userObject() instanceof RegistryCommand root && root.stacktrace) {
			failure.printStackTrace(err);
		}
		Locale language = RegistryCommand.language(command.getCommandSpec());
		Optional<Localized> refusal = refusal(failure);
		Optional<Localized> database = database(failure);
		err.println(refusal.or(() -> database)
			.map((each) -> each.in(language))
			.orElseGet(() -> unexpected(failure, language)));
		return refusal.isPresent() ? ExitCodes.REFUSED
				: database.isPresent() ? ExitCodes.NO_DATABASE : ExitCodes.UNEXPECTED;
	}

	private static Optional<Localized> refusal(Throwable failure) {
		return causes(failure).filter((each) -> each instanceof Localized && !(each instanceof SchemaRefusedException))
			.map(Localized.class::cast)
			.findFirst();
	}

	private Optional<Localized> database(Throwable failure) {
		return DatabaseFailure.of(failure, this.registry.database())
			.<Localized>map((each) -> each)
			.or(() -> causes(failure).filter(SchemaRefusedException.class::isInstance)
				.map(Localized.class::cast)
				.findFirst());
	}

	private static String unexpected(Throwable failure, Locale language) {
		Throwable root = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
		return Message.of("command.failure", root.getClass().getName(), oneLine(root.getMessage())).in(language);
	}

	private static String oneLine(@Nullable String message) {
		return String.valueOf(message).strip().replaceAll("\\s+", " ");
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (each) -> each != null, Throwable::getCause).limit(50);
	}

}
