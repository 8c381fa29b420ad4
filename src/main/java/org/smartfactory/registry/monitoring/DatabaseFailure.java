package org.smartfactory.registry.monitoring;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

import org.springframework.transaction.TransactionSystemException;

/**
 * The cause of a database failure, described for an operator.
 *
 * @param description what is wrong
 * @param action what to do
 */
public record DatabaseFailure(Message description, Message action) implements Localized {

	/** H2: another process has the file open. */
	private static final int IN_USE = 90020;

	/**
	 * H2: the file is damaged, or was written by an incompatible version.
	 */
	private static final Set<Integer> UNREADABLE = Set.of(90030, 90048, 50000);

	/** H2: the file cannot be written or created. */
	private static final Set<Integer> UNWRITABLE = Set.of(90031, 90062, 90028, 90146);

	/**
	 * SQL states: connection, authorization, unknown database, shutdown, too many
	 * clients.
	 */
	private static final List<String> UNREACHABLE = List.of("08", "28", "3D", "57P", "53300", "90067");

	/**
	 * The message of the pool for a connection that it closed because the database was
	 * lost.
	 */
	private static final String CLOSED = "Connection is closed";

	/**
	 * Finds the database failure among the causes of an exception.
	 * @param failure the exception
	 * @param database the address of the database, without secrets
	 * @return the failure, empty if the database is not the cause
	 */
	public static Optional<DatabaseFailure> of(Throwable failure, String database) {
		return causes(failure).filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.flatMap((each) -> describe(each, database).stream())
			.reduce((outer, inner) -> inner);
	}

	@Override
	public String in(Locale language) {
		return this.description.in(language) + " " + this.action.in(language);
	}

	/**
	 * The address of a database without its parameters, which may contain a password.
	 * @param url the JDBC URL, absent if it is unknown
	 * @return the address, or {@code of the registry} if it is unknown
	 */
	public static String address(@Nullable String url) {
		return (url != null) ? url.split("[?;]", 2)[0] : "of the registry";
	}

	private static Optional<DatabaseFailure> describe(SQLException ex, String database) {
		if (ex.getErrorCode() == IN_USE) {
			return Optional.of(new DatabaseFailure(Message.of("monitoring.database.in-use", database),
					Message.of("monitoring.database.in-use.action")));
		}
		if (UNREADABLE.contains(ex.getErrorCode())) {
			return Optional.of(new DatabaseFailure(
					Message.of("monitoring.database.unreadable", database, oneLine(ex.getMessage())),
					Message.of("monitoring.database.unreadable.action")));
		}
		if (UNWRITABLE.contains(ex.getErrorCode())) {
			return Optional.of(new DatabaseFailure(
					Message.of("monitoring.database.unwritable", database, oneLine(ex.getMessage())),
					Message.of("monitoring.database.unwritable.action")));
		}
		if (isUnreachable(ex)) {
			return Optional.of(new DatabaseFailure(Message.of("monitoring.database.unreachable", database, reason(ex)),
					Message.of("monitoring.database.unreachable.action")));
		}
		return Optional.empty();
	}

	private static boolean isUnreachable(SQLException ex) {
		return (ex.getSQLState() != null) ? UNREACHABLE.stream().anyMatch(ex.getSQLState()::startsWith)
				: CLOSED.equals(ex.getMessage());
	}

	private static Object reason(SQLException ex) {
		return causes(ex).filter(UnknownHostException.class::isInstance)
			.<Object>map((each) -> Message.of("monitoring.database.host", each.getMessage()))
			.findFirst()
			.orElseGet(() -> oneLine(ex.getMessage()));
	}

	static String oneLine(@Nullable String message) {
		return String.valueOf(message).strip().replaceAll("\\s+", " ");
	}

	static Stream<Throwable> causes(Throwable failure) {
		return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, DatabaseFailure::cause)
			.<Throwable>map(Objects::requireNonNull)
			.limit(50);
	}

	// the cause of a rollback is more specific than the failure of the rollback
	private static @Nullable Throwable cause(@Nullable Throwable failure) {
		return (failure instanceof TransactionSystemException unfinished
				&& unfinished.getApplicationException() != null) ? unfinished.getApplicationException()
						: Objects.requireNonNull(failure).getCause();
	}

}
