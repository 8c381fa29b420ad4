package org.smartfactory.registry.correction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.datapackage.table.StagedColumns;
import org.smartfactory.registry.enterprise.EnterpriseId;
import org.smartfactory.registry.registry.RegistryChange;
import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinReadings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes corrections to the tables of the registry.
 */
@Repository
class CorrectedTables {

	private static final StagedColumns ENTERPRISE = PackageTables.ENTERPRISES.stagedColumns();

	private static final String KNOWN_NAMES = """
			DELETE FROM enterprise_name n
			 WHERE n.enterprise_id = :id
			   AND n.folded IN (SELECT o.folded FROM enterprise_name o WHERE o.enterprise_id = :into)
			""";

	private static final String NAMES = """
			UPDATE enterprise_name n
			   SET enterprise_id = :into,
			       position = (SELECT MAX(o.position) FROM enterprise_name o WHERE o.enterprise_id = :into)
			                  + (SELECT COUNT(*) FROM enterprise_name o
			                      WHERE o.enterprise_id = :id AND o.position <= n.position),
			       kind = CASE WHEN n.position = 0 THEN 'VARIANT' ELSE n.kind END
			 WHERE n.enterprise_id = :id
			""";

	private static final String KNOWN_INDUSTRIES = """
			DELETE FROM enterprise_industry i
			 WHERE i.enterprise_id = :id
			   AND i.industry_code IN (SELECT o.industry_code FROM enterprise_industry o WHERE o.enterprise_id = :into)
			""";

	private static final String INDUSTRIES = "UPDATE enterprise_industry SET enterprise_id = :into WHERE enterprise_id = :id";

	private final JdbcClient jdbc;

	CorrectedTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<RegistryChange.Rows> withdraw(UUID recognition, LocalDate on, @Nullable String reason) {
		this.jdbc.sql("""
				/* correction.withdraw */
				UPDATE recognition SET withdrawn_on = :on, withdrawal_reason = CAST(:reason AS VARCHAR) WHERE id = :id
				""").param("id", recognition).param("on", on).param("reason", reason).update();
		return List.of(new RegistryChange.Rows("recognition", 0, 1, 0));
	}

	List<RegistryChange.Rows> unwithdraw(UUID recognition) {
		this.jdbc.sql("""
				/* correction.unwithdraw */
				UPDATE recognition SET withdrawn_on = NULL, withdrawal_reason = NULL WHERE id = :id
				""").param("id", recognition).update();
		return List.of(new RegistryChange.Rows("recognition", 0, 1, 0));
	}

	List<RegistryChange.Rows> addName(EnterpriseId enterprise, String name, NormalizedName folded,
			PinyinReadings sound) {
		this.jdbc
			.sql("""
					/* correction.alias */
					INSERT INTO enterprise_name (enterprise_id, position, name, kind, folded, pinyin)
					SELECT :id, MAX(n.position) + 1, CAST(:name AS VARCHAR), 'VARIANT', CAST(:folded AS VARCHAR), CAST(:pinyin AS VARCHAR)
					  FROM enterprise_name n
					 WHERE n.enterprise_id = :id
					""")
			.param("id", enterprise.value())
			.param("name", name)
			.param("folded", folded.value())
			.param("pinyin", sound.value())
			.update();
		return List.of(new RegistryChange.Rows("enterprise_name", 1, 0, 0));
	}

	List<RegistryChange.Rows> removeName(EnterpriseId enterprise, String name) {
		this.jdbc.sql("""
				/* correction.remove-alias */
				DELETE FROM enterprise_name WHERE enterprise_id = :id AND position > 0 AND name = :name
				""").param("id", enterprise.value()).param("name", name).update();
		return List.of(new RegistryChange.Rows("enterprise_name", 0, 0, 1));
	}

	List<RegistryChange.Rows> clear(EnterpriseId enterprise, EnterpriseField field) {
		this.jdbc.sql("/* correction.clear */ " + switch (field) {
			case CREDIT_CODE -> "UPDATE enterprise SET credit_code = NULL WHERE id = :id";
			case DIVISION ->
				"""
						UPDATE enterprise SET division_code = NULL, division_basis = NULL, division_order = '999999' WHERE id = :id
						""";
		}).param("id", enterprise.value()).update();
		return List.of(new RegistryChange.Rows("enterprise", 0, 1, 0));
	}

	/**
	 * Writes a merge of two enterprises.
	 * @param gone the enterprise that is removed
	 * @param kept the enterprise that remains
	 * @return the numbers of written rows
	 */
	List<RegistryChange.Rows> merge(EnterpriseId gone, EnterpriseId kept) {
		UUID id = gone.value();
		UUID into = kept.value();
		long knownNames = merge(KNOWN_NAMES, id, into);
		long names = merge(NAMES, id, into);
		long knownIndustries = merge(KNOWN_INDUSTRIES, id, into);
		long industries = merge(INDUSTRIES, id, into);
		long recognitions = merge("UPDATE recognition SET enterprise_id = :into WHERE enterprise_id = :id", id, into);
		long merges = merge("UPDATE enterprise_merge SET enterprise_id = :into WHERE enterprise_id = :id", id, into);
		Map<String, @Nullable Object> missing = findMissing(id, into);
		merge("DELETE FROM enterprise WHERE id = :id", id, into);
		long filled = fill(missing, into);
		merge("INSERT INTO enterprise_merge (id, enterprise_id) VALUES (:id, :into)", id, into);
		return List.of(new RegistryChange.Rows("enterprise", 0, filled, 1),
				new RegistryChange.Rows("enterprise_industry", industries, 0, knownIndustries + industries),
				new RegistryChange.Rows("enterprise_merge", 1, merges, 0),
				new RegistryChange.Rows("enterprise_name", names, 0, knownNames + names),
				new RegistryChange.Rows("recognition", 0, recognitions, 0));
	}

	/**
	 * Finds the values that one enterprise has and another has not.
	 * @param id the one enterprise
	 * @param into the other one
	 * @return the values by column, with those of columns that are kept together
	 */
	private Map<String, @Nullable Object> findMissing(UUID id, UUID into) {
		Map<String, @Nullable Object> known = values(into);
		Map<String, @Nullable Object> offered = values(id);
		Map<String, @Nullable Object> missing = new LinkedHashMap<>();
		for (String column : ENTERPRISE.data()) {
			String indicator = ENTERPRISE.indicatorOf(column);
			if (known.get(indicator) == null && offered.get(indicator) != null) {
				missing.put(column, offered.get(column));
			}
		}
		return missing;
	}

	private Map<String, @Nullable Object> values(UUID enterprise) {
		return this.jdbc
			.sql("/* correction.merge-values */ SELECT %s FROM enterprise WHERE id = :id"
				.formatted(String.join(", ", ENTERPRISE.data())))
			.param("id", enterprise)
			.query()
			.singleRow();
	}

	private long fill(Map<String, @Nullable Object> missing, UUID into) {
		if (missing.isEmpty()) {
			return 0;
		}
		String assignments = missing.keySet()
			.stream()
			.map((column) -> column + " = :" + column)
			.collect(Collectors.joining(", "));
		return this.jdbc
			.sql("/* correction.merge-fill */ UPDATE enterprise SET %s WHERE id = :into".formatted(assignments))
			.params(missing)
			.param("into", into)
			.update();
	}

	private long merge(String sql, UUID id, UUID into) {
		return this.jdbc.sql("/* correction.merge */ " + sql).param("id", id).param("into", into).update();
	}

}
