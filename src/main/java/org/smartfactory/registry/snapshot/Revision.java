package org.smartfactory.registry.snapshot;

import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The revision that the current transaction sees: the key under which reference data is
 * kept. It is read once in a transaction, and only when it is asked for.
 */
@Repository
public class Revision {

	private final JdbcClient jdbc;

	Revision(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The revision that is seen.
	 * @return the revision, 0 when nothing was ever loaded
	 */
	public long current() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return read();
		}
		@Nullable Object known = TransactionSynchronizationManager.getResource(this);
		if (known == null) {
			known = read();
			TransactionSynchronizationManager.bindResource(this, known);
			TransactionSynchronizationManager.registerSynchronization(new Forgetting());
		}
		return (Long) Objects.requireNonNull(known);
	}

	private long read() {
		return this.jdbc.sql("/* snapshot.revision */ SELECT revision FROM registry").query(Long.class).single();
	}

	/**
	 * The revision that is committed, whatever the current transaction sees.
	 * @return the revision
	 */
	LoadedRevision latest() {
		return this.jdbc.sql("""
				/* snapshot.watch */
				SELECT revision, loaded_at
				  FROM registry
				""").query((rs, index) -> {
			@Nullable OffsetDateTime loadedAt = rs.getObject("loaded_at", OffsetDateTime.class);
			return new LoadedRevision(rs.getLong("revision"), (loadedAt != null) ? loadedAt.toInstant() : null);
		}).single();
	}

	private final class Forgetting implements TransactionSynchronization {

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResource(Revision.this);
		}

	}

}
