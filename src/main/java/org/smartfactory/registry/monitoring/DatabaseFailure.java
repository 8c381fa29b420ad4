package org.smartfactory.registry.monitoring;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.TransactionSystemException;

/**
 * The cause of a database failure, described for an operator.
 *
 * @param description what is wrong
 * @param action what to do
 */
public record DatabaseFailure(String description, String action) {

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
			return Optional.of(new DatabaseFailure(
					"The database %s is in use by another process, such as a running server.".formatted(database),
					"Stop that process first, or use PostgreSQL, which several processes can use at the same time."));
		}
		if (UNREADABLE.contains(ex.getErrorCode())) {
			return Optional.of(new DatabaseFailure(
					"The file of the database %s cannot be read; it is damaged or was written by another version of H2: %s"
						.formatted(database, oneLine(ex.getMessage())),
					"Restore it from a backup, or move it away to start with an empty registry."));
		}
		if (UNWRITABLE.contains(ex.getErrorCode())) {
			return Optional.of(new DatabaseFailure(
					"The file of the database %s cannot be opened or created: %s".formatted(database,
							oneLine(ex.getMessage())),
					"Start in a writable folder, or set another file in spring.datasource.url."));
		}
		if (isUnreachable(ex)) {
			return Optional.of(new DatabaseFailure(
					"The database %s cannot be reached: %s".formatted(database, reason(ex)),
					"Check that the database is running, and check spring.datasource.url, .username and .password."));
		}
		return Optional.empty();
	}

	private static boolean isUnreachable(SQLException ex) {
		return (ex.getSQLState() != null) ? UNREACHABLE.stream().anyMatch(ex.getSQLState()::startsWith)
				: CLOSED.equals(ex.getMessage());
	}

	private static String reason(SQLException ex) {
		return causes(ex).filter(UnknownHostException.class::isInstance)
			.map((each) -> "host %s not found.".formatted(each.getMessage()))
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
