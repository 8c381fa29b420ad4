package org.smartfactory.registry.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * H2: rows are inserted in batches. Its joins need indexes, which it builds faster when
 * the rows are there.
 */
final class EmbeddedStaging implements Staging {

	private static final int BATCH = 1000;

	private static final List<String> INDEXES = List.of("staged_division (code)", "staged_industry (code)",
			"staged_factory_level (code)", "staged_enterprise (id)", "staged_enterprise (folded_name)",
			"staged_enterprise (credit_code)", "staged_enterprise (target_id)",
			"staged_enterprise_name (enterprise_id, folded)", "staged_enterprise_name (enterprise_id, position)",
			"staged_enterprise_merge (id)", "staged_enterprise_industry (enterprise_id, industry_code)",
			"staged_recognition_list (id)", "staged_recognition (id)", "staged_recognition (list_id, list_position)",
			"staged_published_count (id)", "touched_enterprise (enterprise_id)", "touched_holding (enterprise_id)");

	private final JdbcTemplate jdbc;

	EmbeddedStaging(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void create() {
		TemporaryTables.definitions(" TRANSACTIONAL").forEach(this.jdbc::execute);
	}

	@Override
	public void fill(StagedTable table, Consumer<Rows> rows) {
		String sql = "/* intake.stage */ INSERT INTO %s VALUES (?%s)".formatted(table.name(),
				String.join("", Collections.nCopies(table.columns().size(), ", ?")));
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
