package org.smartfactory.registry.monitoring;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of a database that is lost during use.
 */
class DatabaseFailureTests {

	private static final SQLException CLOSED = new SQLException("Connection is closed");

	@Test
	void connectionThatThePoolClosedIsALostDatabase() {
		assertThat(DatabaseFailure.of(new UncategorizedSQLException("a task", null, CLOSED), "x")).get()
			.extracting(DatabaseFailure::description)
			.hasToString("The database x cannot be reached: Connection is closed");
	}

	@Test
	void causeOfARollbackIsReported() {
		TransactionSystemException unfinished = new TransactionSystemException("rollback", CLOSED);
		unfinished.initApplicationException(new IllegalStateException(new SQLException("gone", "08006")));
		assertThat(DatabaseFailure.of(unfinished, "x")).get()
			.extracting(DatabaseFailure::description)
			.hasToString("The database x cannot be reached: gone");
	}

	@Test
	void otherFailuresAreIgnored() {
		assertThat(DatabaseFailure.of(new SQLException("Duplicate key", "23505"), "x")).isEmpty();
	}

}
