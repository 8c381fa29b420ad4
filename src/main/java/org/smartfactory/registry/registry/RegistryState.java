package org.smartfactory.registry.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.snapshot.LoadedRevision;
import org.smartfactory.registry.snapshot.Snapshots;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The state of the registry: its revision, its sources and its row counts.
 */
@Repository
public class RegistryState {

	/** SQL states of a lock timeout in H2 and PostgreSQL. */
	private static final Set<String> LOCK_TIMEOUT = Set.of("HYT00", "55P03");

	/** How long a change waits for the lock of another one. */
	public static final Duration PATIENCE = Duration.ofSeconds(5);

	private final JdbcClient jdbc;

	private final boolean embedded;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	RegistryState(JdbcClient jdbc, Snapshots snapshots, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.embedded = snapshots.isEmbedded();
		this.clock = clock;
		this.events = events;
	}

	public Registry get() {
		return this.jdbc.sql("""
				/* registry.get */
				SELECT revision, loaded_at
				  FROM registry
				""").query((rs, index) -> new Registry(rs.getLong("revision"), instant(rs))).single();
	}

	/**
	 * Sets the lock timeout of the statements of a change. On H2, the connection keeps
	 * the setting, which is harmless: only changes wait for locks.
	 */
	void limitWaiting() {
		this.jdbc
			.sql(this.embedded ? "/* registry.patience */ SET LOCK_TIMEOUT %d".formatted(PATIENCE.toMillis())
					: "/* registry.patience */ SET LOCAL lock_timeout = %d".formatted(PATIENCE.toMillis()))
			.update();
	}

	/**
	 * Takes the lock of the registry until this transaction ends.
	 * @throws CannotAcquireLockException if another change holds the lock for too long
	 */
	void lock() {
		try {
			this.jdbc.sql("/* registry.lock */ SELECT revision FROM registry WHERE id = 1 FOR UPDATE")
				.query(Long.class)
				.single();
		}
		catch (DataAccessException ex) {
			if (ex.getCause() instanceof SQLException cause && LOCK_TIMEOUT.contains(cause.getSQLState())) {
				throw new CannotAcquireLockException("Another change is in progress", ex);
			}
			throw ex;
		}
	}

	/**
	 * Raises the revision by one and logs the change that made it.
	 * @param kind the kind of the change
	 * @param packageName the name of the loaded package, absent for other changes
	 * @param subject the subject of a correction, absent for loads
	 * @param by the author and the reason
	 * @param rows the number of written rows by table
	 * @return the new revision
	 */
	public long record(RegistryChangeKind kind, @Nullable String packageName, @Nullable String subject, Authorship by,
			List<RegistryChange.Rows> rows) {
		OffsetDateTime now = OffsetDateTime.now(this.clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.SECONDS);
		this.jdbc.sql("/* registry.raise */ UPDATE registry SET revision = revision + 1, loaded_at = :now")
			.param("now", now)
			.update();
		long revision = get().revision();
		this.jdbc
			.sql("""
					/* registry.change */
					INSERT INTO registry_change (revision, changed_at, kind, exact_kind, package_name, subject, actor, actor_kind,
					                             actor_issuer, reason, reason_is_public)
					VALUES (:revision, :now, :kind, :exactKind, CAST(:package AS VARCHAR), CAST(:subject AS VARCHAR), :actor,
					        CAST(:actorKind AS VARCHAR), CAST(:issuer AS VARCHAR), CAST(:reason AS VARCHAR), :public)
					""")
			.param("revision", revision)
			.param("now", now)
			.param("kind", kind.nearest().name())
			.param("exactKind", kind.name())
			.param("package", packageName)
			.param("subject", subject)
			.param("actor", by.actor().name())
			.param("actorKind", (by.actor().kind() != null) ? by.actor().kind().name() : null)
			.param("issuer", by.actor().issuer())
			.param("reason", by.reason())
			.param("public", by.reasonIsPublic())
			.update();
		rows.stream().filter((each) -> each.total() > 0).forEach((each) -> recordRows(revision, each));
		this.events.publishEvent(new LoadedRevision(revision, now.toInstant()));
		return revision;
	}

	private void recordRows(long revision, RegistryChange.Rows rows) {
		this.jdbc.sql("""
				/* registry.change-rows-insert */
				INSERT INTO registry_change_rows (revision, table_name, inserted, updated, deleted)
				VALUES (:revision, :table, :inserted, :updated, :deleted)
				""")
			.param("revision", revision)
			.param("table", rows.table())
			.param("inserted", rows.inserted())
			.param("updated", rows.updated())
			.param("deleted", rows.deleted())
			.update();
	}

	/**
	 * Saves a source.
	 * @param source the source
	 * @return whether it is new or its address changed
	 */
	public boolean save(RegistrySource source) {
		return this.jdbc.sql("""
				/* registry.source-save */
				MERGE INTO registry_source t
				USING (VALUES (CAST(:title AS VARCHAR), CAST(:path AS VARCHAR))) AS s (title, path)
				   ON t.title = s.title
				 WHEN MATCHED AND t.path IS DISTINCT FROM s.path THEN UPDATE SET path = s.path
				 WHEN NOT MATCHED THEN INSERT (title, path) VALUES (s.title, s.path)
				""").param("title", source.title()).param("path", source.path()).update() > 0;
	}

	private static @Nullable OffsetDateTime instant(ResultSet rs) throws SQLException {
		OffsetDateTime instant = rs.getObject("loaded_at", OffsetDateTime.class);
		return (instant != null) ? instant.withOffsetSameInstant(ZoneOffset.UTC) : null;
	}

	List<RegistrySource> listSources() {
		return this.jdbc.sql("""
				/* registry.sources */
				SELECT title, path
				  FROM registry_source
				""")
			.query((rs, index) -> new RegistrySource(rs.getString("title"), rs.getString("path")))
			.list()
			.stream()
			.sorted((a, b) -> a.title().compareTo(b.title()))
			.toList();
	}

	public RegistryCounts count() {
		return this.jdbc.sql("""
				/* registry.counts */
				SELECT (SELECT COUNT(*) FROM enterprise) AS enterprises,
				       (SELECT COUNT(*) FROM recognition) AS recognitions,
				       (SELECT COUNT(*) FROM recognition_list) AS recognition_lists,
				       (SELECT COUNT(*) FROM published_count) AS published_counts,
				       (SELECT COUNT(*) FROM division) AS divisions,
				       (SELECT COUNT(*) FROM industry) AS industries
				""")
			.query((rs, index) -> new RegistryCounts(rs.getLong("enterprises"), rs.getLong("recognitions"),
					rs.getLong("recognition_lists"), rs.getLong("published_counts"), rs.getLong("divisions"),
					rs.getLong("industries")))
			.single();
	}

}
