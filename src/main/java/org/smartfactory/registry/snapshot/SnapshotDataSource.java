package org.smartfactory.registry.snapshot;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Has each statement run where it belongs: in the transaction of a change, which Spring
 * binds to the pool, or in the snapshot of the request. A statement of neither is
 * refused, because it would see another revision than the rest of the answer.
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
					"A statement was run outside of a transaction and of the snapshot of a request");
		}
		return snapshot.connection();
	}

	/**
	 * The key under which Spring looks for the transaction of the current thread.
	 */
	@Override
	public Object getWrappedObject() {
		return this.pool;
	}

}
