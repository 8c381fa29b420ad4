package org.smartfactory.registry.counts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.smartfactory.registry.enterprise.EnterpriseId;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Maintains {@code holding_change} and {@code holding_count} for a change of a few
 * enterprises: their counts fit into memory, so no temporary tables are needed.
 */
@Repository
public class EnterpriseCountDeltas {

	private static final String COUNT = """
			/* counts.enterprise-counts */
			WITH %s, touched_holding (enterprise_id, changed_on, holding, difference) AS (
			%s
			), %s
			""".formatted(
			CountDeltaStatements.MASK_CHANGES
				.formatted("SELECT e.id AS enterprise_id FROM enterprise e WHERE e.id = ANY (:ids)"),
			CountDeltaStatements.DELTAS, CountDeltaStatements.AGGREGATED_DELTAS);

	private static final String CHANGE = "/* counts.change-merge */ " + CountDeltaStatements.CHANGES_MERGE.formatted("""
			SELECT CAST(:on AS DATE) AS changed_on, CAST(:division AS VARCHAR) AS division_code,
			       CAST(:industry AS VARCHAR) AS industry_code, CAST(:holding AS INTEGER) AS holding,
			       CAST(:difference AS INTEGER) AS difference
			""");

	private static final String TOTAL = "/* counts.count-merge */ " + CountDeltaStatements.COUNTS_MERGE.formatted("""
			SELECT CAST(:division AS VARCHAR) AS division_code, CAST(:industry AS VARCHAR) AS industry_code,
			       CAST(:holding AS INTEGER) AS holding, CAST(:difference AS INTEGER) AS difference
			""");

	private final NamedParameterJdbcTemplate jdbc;

	EnterpriseCountDeltas(NamedParameterJdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Executes a change and writes its count deltas.
	 * @param <T> the type of the result
	 * @param touched the enterprises whose counts may change; the change may delete one
	 * @param change the change
	 * @return the result of the change
	 */
	public <T> T follow(List<EnterpriseId> touched, Supplier<T> change) {
		Map<Count, Long> deltas = new HashMap<>();
		add(touched, -1, deltas);
		T result = change.get();
		add(touched, 1, deltas);
		write(deltas);
		return result;
	}

	private void add(List<EnterpriseId> touched, int sign, Map<Count, Long> deltas) {
		this.jdbc.query(COUNT,
				Map.of("ids", touched.stream().map(EnterpriseId::value).toArray(UUID[]::new), "sign", sign), (rs) -> {
					Count count = new Count(rs.getObject("changed_on", LocalDate.class), new Total(
							rs.getString("division_code"), rs.getString("industry_code"), rs.getInt("holding")));
					deltas.merge(count, rs.getLong("difference"), Long::sum);
				});
	}

	private void write(Map<Count, Long> deltas) {
		Map<Total, Long> totals = new HashMap<>();
		deltas.forEach((count, difference) -> totals.merge(count.total(), difference, Long::sum));
		write(CHANGE,
				deltas.entrySet()
					.stream()
					.filter((each) -> each.getValue() != 0)
					.map((each) -> each.getKey()
						.total()
						.parameters(each.getValue())
						.addValue("on", each.getKey().changedOn())));
		write(TOTAL,
				totals.entrySet()
					.stream()
					.filter((each) -> each.getValue() != 0)
					.map((each) -> each.getKey().parameters(each.getValue())));
	}

	private void write(String sql, Stream<? extends SqlParameterSource> rows) {
		this.jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
	}

	private record Count(LocalDate changedOn, Total total) {

	}

	private record Total(String division, String industry, int mask) {

		MapSqlParameterSource parameters(long difference) {
			return new MapSqlParameterSource("division", this.division).addValue("industry", this.industry)
				.addValue("holding", this.mask)
				.addValue("difference", difference);
		}

	}

}
