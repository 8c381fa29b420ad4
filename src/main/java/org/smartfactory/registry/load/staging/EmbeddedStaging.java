package org.smartfactory.registry.load.staging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.registry.RegistryState;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Staging on H2: inserts rows in batches. Joins need indexes, which are built faster
 * after the inserts. The tables are ordinary tables that one change uses at a time: if a
 * process is killed that uses temporary tables, H2 cannot open the file again.
 */
final class EmbeddedStaging implements Staging, TransactionSynchronization {

	private static final int BATCH = 1000;

	/** The indexes of the staged tables and of those for the counts. */
	private static final List<String> INDEXES = Stream
		.concat(TemporaryTables.staged()
			.flatMap((staged) -> staged.table()
				.stagedIndexes()
				.stream()
				.map((columns) -> "%s (%s)".formatted(staged.name(), columns))),
				Stream.of("touched_enterprise (enterprise_id)", "touched_holding (enterprise_id)"))
		.toList();

	private final JdbcTemplate jdbc;

	private final Semaphore tables = new Semaphore(1, true);

	EmbeddedStaging(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Drops the tables that a killed process left, and makes commits synchronous: a
	 * committed change is in the file.
	 */
	void prepare() {
		this.jdbc.execute("SET WRITE_DELAY 0");
		drop();
	}

	@Override
	public void create() {
		if (!waitForTables()) {
			throw new CannotAcquireLockException("Another change is using the staged tables");
		}
		TransactionSynchronizationManager.registerSynchronization(this);
		TemporaryTables.definitions("CREATE TABLE %s (%s)").forEach(this.jdbc::execute);
	}

	private boolean waitForTables() {
		try {
			return this.tables.tryAcquire(RegistryState.PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void afterCompletion(int status) {
		try {
			drop();
		}
		finally {
			this.tables.release();
		}
	}

	private void drop() {
		TemporaryTables.names().forEach((name) -> this.jdbc.execute("DROP TABLE IF EXISTS " + name));
	}

	@Override
	public void fill(StagedTable table, Consumer<Rows> rows) {
		String sql = "/* load.stage */ INSERT INTO %s VALUES (?%s)".formatted(table.name(),
				String.join("", Collections.nCopies(table.columns().all().size(), ", ?")));
		List<@Nullable Object[]> batch = new ArrayList<>();
		rows.accept((row) -> {
			batch.add(row.toArray());
			if (batch.size() == BATCH) {
				this.jdbc.batchUpdate(sql, batch);
				batch.clear();
			}
		});
		this.jdbc.batchUpdate(sql, batch);
	}

	@Override
	public void index() {
		for (int i = 0; i < INDEXES.size(); i++) {
			this.jdbc.execute("CREATE INDEX staged_%d ON %s".formatted(i, INDEXES.get(i)));
		}
	}

	@Override
	public void analyze(List<String> tables) {
		// H2 counts the rows of its indexes itself; ANALYZE would commit.
	}

}
