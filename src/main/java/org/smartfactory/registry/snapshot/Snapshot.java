package org.smartfactory.registry.snapshot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A consistent view of the database for one request and all of its threads: its
 * statements run one at a time on one connection, which the first of them takes. At the
 * time limit of the request, the running statement is cancelled, and no other starts.
 */
final class Snapshot implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Snapshot.class);

	private final ConnectionSource connections;

	private final @Nullable Duration timeout;

	private final ReentrantLock statement = new ReentrantLock();

	private Deadline deadline;

	private @Nullable Connection taken;

	private @Nullable LoadedRevision revision;

	private boolean closed;

	/**
	 * Creates a snapshot; its first statement takes the connection.
	 * @param connections provides connections whose statements see one moment
	 * @param timeout the time limit, absent for no limit
	 */
	Snapshot(ConnectionSource connections, @Nullable Duration timeout) {
		this.connections = connections;
		this.timeout = timeout;
		this.deadline = new Deadline(timeout);
	}

	/**
	 * Takes the connection for one statement. Other threads wait until it is closed.
	 * @return the connection; closing it ends the statement and keeps the snapshot
	 * @throws SQLException if no connection can be obtained
	 * @throws IllegalStateException if the request has ended
	 */
	Connection connection() throws SQLException {
		this.statement.lock();
		try {
			if (this.closed) {
				throw new IllegalStateException("A statement was executed after the end of its request");
			}
			if (this.taken == null) {
				this.taken = this.connections.take();
			}
			return forOneStatement(this.taken);
		}
		catch (SQLException | RuntimeException ex) {
			this.statement.unlock();
			throw ex;
		}
	}

	private Connection forOneStatement(Connection connection) {
		boolean[] open = { true };
		return (Connection) Proxy.newProxyInstance(Snapshot.class.getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "close" -> {
						if (open[0]) {
							open[0] = false;
							this.statement.unlock();
						}
						yield null;
					}
					case "isClosed" -> !open[0];
					case "equals" -> proxy == arguments[0];
					case "hashCode" -> System.identityHashCode(proxy);
					default -> limited(invoke(connection, method, arguments));
				});
	}

	private static @Nullable Object invoke(Connection connection, Method method, @Nullable Object[] arguments)
			throws Throwable {
		try {
			return method.invoke(connection, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private @Nullable Object limited(@Nullable Object result) throws SQLException {
		if (result instanceof Statement made) {
			this.deadline.limit(made);
		}
		return result;
	}

	/**
	 * The revision that this snapshot sees.
	 * @param read reads the revision from this snapshot
	 * @return the revision, read once
	 */
	LoadedRevision revision(Supplier<LoadedRevision> read) {
		this.statement.lock();
		try {
			if (this.revision == null) {
				this.revision = read.get();
			}
			return this.revision;
		}
		finally {
			this.statement.unlock();
		}
	}

	/**
	 * Renews the snapshot: the next statement sees what is committed by then, and the
	 * time limit starts again.
	 */
	void renew() {
		this.statement.lock();
		try {
			release();
			this.revision = null;
			this.deadline = new Deadline(this.timeout);
		}
		finally {
			this.statement.unlock();
		}
	}

	@Override
	public void close() {
		this.statement.lock();
		try {
			release();
			this.closed = true;
		}
		finally {
			this.statement.unlock();
		}
	}

	// read-only; a failure here has no effect on the response
	private void release() {
		if (this.taken == null) {
			return;
		}
		try (Connection connection = this.taken) {
			this.deadline.forget(connection);
			connection.rollback();
		}
		catch (SQLException ex) {
			logger.debug("The connection of a snapshot could not be returned", ex);
		}
		finally {
			this.taken = null;
		}
	}

	/**
	 * Provides connections whose statements all see one moment.
	 */
	interface ConnectionSource {

		Connection take() throws SQLException;

	}

	/**
	 * The deadline of a request.
	 */
	private static final class Deadline {

		private final @Nullable Long end;

		Deadline(@Nullable Duration timeout) {
			this.end = (timeout != null) ? System.nanoTime() + timeout.toNanos() : null;
		}

		/**
		 * Sets the deadline as the timeout of a statement.
		 * @param statement the statement
		 * @throws SQLTimeoutException if the deadline has passed
		 */
		void limit(Statement statement) throws SQLException {
			if (this.end == null) {
				return;
			}
			Duration left = Duration.ofNanos(this.end - System.nanoTime());
			if (left.isNegative()) {
				statement.close();
				throw new SQLTimeoutException("The request exceeded the time limit");
			}
			statement.setQueryTimeout(Math.max((int) left.plusMillis(999).toSeconds(), 1));
		}

		/**
		 * Resets the timeout, because H2 keeps that of a statement for the whole
		 * connection.
		 * @param connection the connection
		 */
		void forget(Connection connection) throws SQLException {
			if (this.end != null) {
				try (Statement statement = connection.createStatement()) {
					statement.setQueryTimeout(0);
				}
			}
		}

	}

}
