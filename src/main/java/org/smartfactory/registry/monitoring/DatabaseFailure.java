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
 * Why a database cannot be used, in words that an operator can act on.
 *
 * @param description what is wrong
 * @param action what to do
 */
public record DatabaseFailure(String description, String action) {

	/** The error of H2 when another process holds the file. */
	private static final int IN_USE = 90020;

	/**
	 * The errors of H2 when a file is damaged, or was written by a version that it does
	 * not read.
	 */
	private static final Set<Integer> UNREADABLE = Set.of(90030, 90048, 50000);

	/** The errors of H2 when a file cannot be written, or may not be created. */
	private static final Set<Integer> UNWRITABLE = Set.of(90031, 90062, 90028, 90146);

	/** Connection, authorization, no such database, shutting down, too many clients. */
	private static final List<String> UNREACHABLE = List.of("08", "28", "3D", "57P", "53300", "90067");

	/**
	 * What the pool says of a connection that it closed because the database was gone.
	 */
	private static final String CLOSED = "Connection is closed";

	/**
	 * Looks whether something failed because of the database.
	 * @param failure what was thrown
	 * @param database the address of the database, without what is secret
	 * @return why, empty when it failed for another reason
	 */
	public static Optional<DatabaseFailure> of(Throwable failure, String database) {
		return causes(failure).filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.flatMap((each) -> tell(each, database).stream())
			.reduce((outer, inner) -> inner);
	}

	/**
	 * The address of a database without what follows it, which may be a password.
	 * @param url the JDBC address, absent when it is not known
	 * @return the address, or {@code of the registry} when it is not known
	 */
	public static String address(@Nullable String url) {
		return (url != null) ? url.split("[?;]", 2)[0] : "of the registry";
	}

	private static Optional<DatabaseFailure> tell(SQLException ex, String database) {
		if (ex.getErrorCode() == IN_USE) {
			return Optional.of(new DatabaseFailure(
					"The database %s is in use by another process, such as a running server.".formatted(database),
					"Stop that one first, or use PostgreSQL, which many can use at once."));
		}
		if (UNREADABLE.contains(ex.getErrorCode())) {
			return Optional.of(new DatabaseFailure(
					"The file of the database %s cannot be read: it is damaged, or of another version of H2: %s"
						.formatted(database, oneLine(ex.getMessage())),
					"Put a copy of it back, or move it away to begin with an empty registry."));
		}
		if (UNWRITABLE.contains(ex.getErrorCode())) {
			return Optional.of(new DatabaseFailure(
					"The file of the database %s cannot be opened or created: %s".formatted(database,
							oneLine(ex.getMessage())),
					"Start in a folder that can be written, or name another file in spring.datasource.url."));
		}
		if (isUnreachable(ex)) {
			return Optional
				.of(new DatabaseFailure("The database %s cannot be reached: %s".formatted(database, reason(ex)),
						"Check that it runs, and spring.datasource.url, .username and .password."));
		}
		return Optional.empty();
	}

	private static boolean isUnreachable(SQLException ex) {
		return (ex.getSQLState() != null) ? UNREACHABLE.stream().anyMatch(ex.getSQLState()::startsWith)
				: CLOSED.equals(ex.getMessage());
	}

	private static String reason(SQLException ex) {
		return causes(ex).filter(UnknownHostException.class::isInstance)
			.map((each) -> "the host %s is not known.".formatted(each.getMessage()))
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

	// what made a transaction roll back says more than why it could not
	private static @Nullable Throwable cause(@Nullable Throwable failure) {
		return (failure instanceof TransactionSystemException unfinished
				&& unfinished.getApplicationException() != null) ? unfinished.getApplicationException()
						: Objects.requireNonNull(failure).getCause();
	}

}
