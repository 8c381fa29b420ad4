package org.smartfactory.registry.snapshot;

import java.time.OffsetDateTime;
import java.util.OptionalLong;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The revision of the registry.
 */
@Repository
class Revision {

	private final JdbcClient jdbc;

	private final JdbcClient outside;

	Revision(JdbcClient jdbc, DataSource pool) {
		this.jdbc = jdbc;
		this.outside = JdbcClient.create(pool);
	}

	/**
	 * The revision that the snapshot of the current thread sees. It is read once, and
	 * only when it is asked for.
	 * @return the revision, 0 when nothing was ever loaded; empty in the transaction of a
	 * change, which sees what is no revision yet
	 */
	OptionalLong seen() {
		@Nullable Snapshot snapshot = SnapshotThreadLocalAccessor.CURRENT.get();
		if (snapshot == null || TransactionSynchronizationManager.isActualTransactionActive()) {
			return OptionalLong.empty();
		}
		return OptionalLong.of(snapshot.revision(this::read));
	}

	private long read() {
		return this.jdbc.sql("/* snapshot.revision */ SELECT revision FROM registry").query(Long.class).single();
	}

	/**
	 * The revision that is committed, whatever any snapshot sees.
	 * @return the revision
	 */
	LoadedRevision latest() {
		return this.outside.sql("""
				/* snapshot.watch */
				SELECT revision, loaded_at
				  FROM registry
				""").query((rs, index) -> {
			@Nullable OffsetDateTime loadedAt = rs.getObject("loaded_at", OffsetDateTime.class);
			return new LoadedRevision(rs.getLong("revision"), (loadedAt != null) ? loadedAt.toInstant() : null);
		}).single();
	}

}
