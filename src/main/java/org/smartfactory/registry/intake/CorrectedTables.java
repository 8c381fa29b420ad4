package org.smartfactory.registry.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.smartfactory.registry.text.FoldedText;
import org.smartfactory.registry.text.Sound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes corrections to the tables of the registry.
 */
@Repository
class CorrectedTables {

	private static final List<String> MERGE = List.of(
			"""
					INSERT INTO enterprise_industry (enterprise_id, industry_code, basis, evidence)
					SELECT :into, i.industry_code, i.basis, i.evidence
					  FROM enterprise_industry i
					 WHERE i.enterprise_id = :id
					   AND i.industry_code NOT IN (SELECT o.industry_code FROM enterprise_industry o WHERE o.enterprise_id = :into)
					""",
			"DELETE FROM enterprise_industry WHERE enterprise_id = :id",
			"UPDATE enterprise_merge SET enterprise_id = :into WHERE enterprise_id = :id",
			"""
					UPDATE enterprise
					   SET (division_code, division_basis, division_order) = (
					       SELECT e.division_code, e.division_basis, e.division_order FROM enterprise e WHERE e.id = :id)
					 WHERE id = :into AND division_code IS NULL
					""",
			"DELETE FROM enterprise_name WHERE enterprise_id = :id");

	private final JdbcClient jdbc;

	CorrectedTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void touchRecognition(UUID recognition) {
		this.jdbc.sql("""
				/* intake.touch-recognition */
				INSERT INTO touched_enterprise (enterprise_id)
				SELECT enterprise_id FROM recognition WHERE id = :id
				""").param("id", recognition).update();
	}

	void touchEnterprises(List<UUID> enterprises) {
		enterprises.forEach((id) -> this.jdbc
			.sql("/* intake.touch-enterprise */ INSERT INTO touched_enterprise (enterprise_id) VALUES (:id)")
			.param("id", id)
			.update());
	}

	List<RegistryChange.Rows> withdraw(UUID recognition, LocalDate on, String reason) {
		String published = this.jdbc
			.sql("""
					/* intake.withdraw-check */
					SELECT CASE WHEN r.withdrawn_on IS NOT NULL THEN 'is withdrawn already, on ' || CAST(r.withdrawn_on AS VARCHAR) || '.'
					            WHEN l.published_on >= CAST(:on AS DATE)
					            THEN 'is on a list published on ' || CAST(l.published_on AS VARCHAR) || '; expected a later day.'
					            ELSE '' END
					  FROM recognition r
					  JOIN recognition_list l ON l.id = r.list_id
					 WHERE r.id = :id
					""")
			.param("id", recognition)
			.param("on", on)
			.query(String.class)
			.optional()
			.orElse("is no recognition of the registry.");
		if (!published.isEmpty()) {
			throw CorrectionArguments.refused("id", "'%s' %s".formatted(recognition, published));
		}
		this.jdbc.sql("""
				/* intake.withdraw */
				UPDATE recognition SET withdrawn_on = :on, withdrawal_reason = :reason WHERE id = :id
				""").param("id", recognition).param("on", on).param("reason", reason).update();
		return List.of(new RegistryChange.Rows("recognition", 0, 1, 0));
	}

	List<RegistryChange.Rows> alias(UUID asked, String name, FoldedText folded, Sound sound) {
		UUID id = survivor(asked);
		List<String> owners = this.jdbc.sql("""
				/* intake.alias-check */
				SELECT e.name
				  FROM enterprise_name n
				  JOIN enterprise e ON e.id = n.enterprise_id
				 WHERE n.folded = :folded
				""").param("folded", folded.value()).query((rs, index) -> rs.getString("name")).list();
		if (!owners.isEmpty()) {
			throw CorrectionArguments.refused("name",
					"'%s' is a name of '%s' already; expected a new one.".formatted(name, owners.get(0)));
		}
		this.jdbc
			.sql("""
					/* intake.alias */
					INSERT INTO enterprise_name (enterprise_id, position, name, kind, folded, pinyin)
					SELECT :id, MAX(n.position) + 1, CAST(:name AS VARCHAR), 'VARIANT', CAST(:folded AS VARCHAR), CAST(:pinyin AS VARCHAR)
					  FROM enterprise_name n
					 WHERE n.enterprise_id = :id
					""")
			.param("id", id)
			.param("name", name)
			.param("folded", folded.value())
			.param("pinyin", sound.value())
			.update();
		return List.of(new RegistryChange.Rows("enterprise_name", 1, 0, 0));
	}

	/**
	 * Checks that two enterprises can be merged.
	 * @param asked the one that goes
	 * @param askedInto the one that stays
	 * @return both, those that stayed of earlier merges
	 */
	List<UUID> checkMerge(UUID asked, UUID askedInto) {
		UUID id = survivor(asked);
		UUID into = survivor(askedInto);
		if (id.equals(into)) {
			throw CorrectionArguments.refused("id",
					"'%s' and '%s' are the same enterprise.".formatted(asked, askedInto));
		}
		List<String> codes = this.jdbc.sql("""
				/* intake.merge-check */
				SELECT DISTINCT credit_code FROM enterprise WHERE id IN (:id, :into) AND credit_code IS NOT NULL
				""").param("id", id).param("into", into).query((rs, index) -> rs.getString("credit_code")).list();
		if (codes.size() > 1) {
			throw CorrectionArguments.refused("id", "have different credit codes, %s: they are different legal persons."
				.formatted(String.join(" and ", codes)));
		}
		return List.of(id, into);
	}

	List<RegistryChange.Rows> merge(UUID id, UUID into) {
		long names = this.jdbc.sql("""
				/* intake.merge-names */
				INSERT INTO enterprise_name (enterprise_id, position, name, kind, folded, pinyin)
				SELECT :into, (SELECT MAX(o.position) FROM enterprise_name o WHERE o.enterprise_id = :into)
				              + ROW_NUMBER() OVER (ORDER BY n.position),
				       n.name, CASE WHEN n.position = 0 THEN 'VARIANT' ELSE n.kind END, n.folded, n.pinyin
				  FROM enterprise_name n
				 WHERE n.enterprise_id = :id
				   AND n.folded NOT IN (SELECT o.folded FROM enterprise_name o WHERE o.enterprise_id = :into)
				""").param("id", id).param("into", into).update();
		long recognitions = this.jdbc.sql(
				"/* intake.merge-recognitions */ UPDATE recognition SET enterprise_id = :into WHERE enterprise_id = :id")
			.param("id", id)
			.param("into", into)
			.update();
		MERGE.forEach((sql) -> this.jdbc.sql("/* intake.merge */ " + sql).param("id", id).param("into", into).update());
		String code = this.jdbc
			.sql("/* intake.merge-code */ SELECT COALESCE(credit_code, '') FROM enterprise WHERE id = :id")
			.param("id", id)
			.query(String.class)
			.single();
		this.jdbc.sql("/* intake.merge-gone */ DELETE FROM enterprise WHERE id = :id").param("id", id).update();
		if (!code.isEmpty()) {
			this.jdbc.sql("/* intake.merge-code-kept */ UPDATE enterprise SET credit_code = :code WHERE id = :into")
				.param("code", code)
				.param("into", into)
				.update();
		}
		this.jdbc.sql("/* intake.merge-kept */ INSERT INTO enterprise_merge (id, enterprise_id) VALUES (:id, :into)")
			.param("id", id)
			.param("into", into)
			.update();
		return List.of(new RegistryChange.Rows("enterprise", 0, 0, 1),
				new RegistryChange.Rows("enterprise_merge", 1, 0, 0),
				new RegistryChange.Rows("enterprise_name", names, 0, 0),
				new RegistryChange.Rows("recognition", 0, recognitions, 0));
	}

	private UUID survivor(UUID id) {
		return this.jdbc.sql("""
				/* intake.survivor */
				SELECT e.id FROM enterprise e WHERE e.id = :id
				 UNION ALL
				SELECT m.enterprise_id FROM enterprise_merge m WHERE m.id = :id
				""")
			.param("id", id)
			.query(UUID.class)
			.optional()
			.orElseThrow(
					() -> CorrectionArguments.refused("id", "'%s' is no enterprise of the registry.".formatted(id)));
	}

}
