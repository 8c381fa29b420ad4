package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.intake.PackageNotWrittenException;
import org.smartfactory.registry.intake.PackageRefusedException;
import org.smartfactory.registry.notice.NoticeRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells of a command that failed: in lines that a steward can act on, without the traces
 * of the program.
 */
final class Failures implements IExecutionExceptionHandler {

	/** The error of H2 when another process holds the file. */
	private static final int DATABASE_IN_USE = 90020;

	/** Connection, authorization, no such database, shutting down, too many clients. */
	private static final List<String> UNREACHABLE = List.of("08", "28", "3D", "57P", "53300", "90067");

	private final RegistryStart registry;

	Failures(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public int handleExecutionException(Exception ex, CommandLine command, ParseResult parsed) {
		return tell(ex, command);
	}

	/**
	 * Tells of a failure.
	 * @param failure what was thrown
	 * @param command the command that failed
	 * @return the exit code
	 */
	int tell(Throwable failure, CommandLine command) {
		PrintWriter err = command.getErr();
		if (command.getCommandSpec().root().userObject() instanceof RegistryCommand root && root.stacktrace) {
			failure.printStackTrace(err);
		}
		Optional<String> refusal = refusal(failure);
		Optional<String> database = database(failure);
		err.println(refusal.or(() -> database).orElseGet(() -> unforeseen(failure)));
		return refusal.isPresent() ? ExitCodes.REFUSED
				: database.isPresent() ? ExitCodes.NO_DATABASE : ExitCodes.UNFORESEEN;
	}

	private static Optional<String> refusal(Throwable failure) {
		return causes(failure)
			.filter((each) -> each instanceof PackageRefusedException || each instanceof InvalidInputException
					|| each instanceof PackageNotWrittenException || each instanceof NoticeRefusedException)
			.map((each) -> String.valueOf(each.getMessage()))
			.findFirst();
	}

	private Optional<String> database(Throwable failure) {
		return causes(failure).filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.filter(Failures::isUnreachable)
			.reduce((outer, inner) -> inner)
			.map(this::sentence);
	}

	private static boolean isUnreachable(SQLException ex) {
		return ex.getErrorCode() == DATABASE_IN_USE
				|| (ex.getSQLState() != null && UNREACHABLE.stream().anyMatch(ex.getSQLState()::startsWith));
	}

	private String sentence(SQLException ex) {
		if (ex.getErrorCode() == DATABASE_IN_USE) {
			return "The database %s is in use by another process, such as a running server: stop that one first, or use PostgreSQL, which many can use at once."
				.formatted(this.registry.database());
		}
		return "The database %s cannot be reached: %s".formatted(this.registry.database(), reason(ex));
	}

	private static String reason(SQLException ex) {
		return causes(ex).filter(UnknownHostException.class::isInstance)
			.map((each) -> "the host %s is not known.".formatted(each.getMessage()))
			.findFirst()
			.orElseGet(() -> oneLine(ex.getMessage()));
	}

	private static String unforeseen(Throwable failure) {
		Throwable root = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
		return "%s: %s (--stacktrace tells where)".formatted(root.getClass().getName(), oneLine(root.getMessage()));
	}

	private static String oneLine(@Nullable String message) {
		return String.valueOf(message).strip().replaceAll("\\s+", " ");
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (each) -> each != null, Throwable::getCause).limit(50);
	}

}
