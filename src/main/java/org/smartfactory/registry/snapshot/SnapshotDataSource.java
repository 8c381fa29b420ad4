package org.smartfactory.registry.snapshot;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Routes each statement to the transaction of a change, which Spring binds to the pool,
 * or to the snapshot of the request. A statement outside of both is refused, because it
 * would see another revision than the rest of the response.
 */
final class SnapshotDataSource extends DelegatingDataSource implements InfrastructureProxy {

	private final DataSource pool;

	SnapshotDataSource(DataSource pool) {
		super(pool);
		this.pool = pool;
	}

	@Override
	public Connection getConnection() throws SQLException {
		@Nullable Snapshot snapshot = SnapshotThreadLocalAccessor.CURRENT.get();
		if (snapshot == null) {
			throw new IllegalStateException(
					"A statement was executed outside of a transaction and of the snapshot of a request");
		}
		return snapshot.connection();
	}

	/**
	 * The key by which Spring finds the transaction of the current thread.
	 */
	@Override
	public Object getWrappedObject() {
		return this.pool;
	}

}
