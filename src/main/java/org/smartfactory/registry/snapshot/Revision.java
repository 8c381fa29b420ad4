package org.smartfactory.registry.snapshot;

import java.time.OffsetDateTime;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads the revision of the registry.
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
	 * The revision that the snapshot of the current thread sees, read once on demand.
	 * @return the revision; empty in the transaction of a change, which sees uncommitted
	 * data
	 */
	Optional<LoadedRevision> seen() {
		@Nullable Snapshot snapshot = SnapshotThreadLocalAccessor.CURRENT.get();
		if (snapshot == null || TransactionSynchronizationManager.isActualTransactionActive()) {
			return Optional.empty();
		}
		return Optional.of(snapshot.revision(() -> read(this.jdbc, "/* snapshot.revision */")));
	}

	/**
	 * The latest committed revision, independent of any snapshot.
	 * @return the revision
	 */
	LoadedRevision latest() {
		return read(this.outside, "/* snapshot.watch */");
	}

	private static LoadedRevision read(JdbcClient jdbc, String name) {
		return jdbc.sql(name + """

				SELECT revision, loaded_at
				  FROM registry
				""").query((rs, index) -> {
			@Nullable OffsetDateTime loadedAt = rs.getObject("loaded_at", OffsetDateTime.class);
			return new LoadedRevision(rs.getLong("revision"), (loadedAt != null) ? loadedAt.toInstant() : null);
		}).single();
	}

}
