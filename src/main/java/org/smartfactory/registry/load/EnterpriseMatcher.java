package org.smartfactory.registry.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.datapackage.table.CrossRowRule;
import org.smartfactory.registry.load.staging.Staging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Matches the enterprises of a package with those of the registry: by ID, credit code,
 * name, or another name that only one enterprise has. Contradictions are errors; nothing
 * is guessed.
 */
@Repository
class EnterpriseMatcher {

	private static final List<String> MATCHES = List.of("""
			UPDATE staged_enterprise s SET matched_by = 'ID'
			 WHERE EXISTS (SELECT 1 FROM enterprise e WHERE e.id = s.id)
			""", """
			UPDATE staged_enterprise s
			   SET target_id = (SELECT m.enterprise_id FROM enterprise_merge m WHERE m.id = s.id), matched_by = 'MERGED'
			 WHERE EXISTS (SELECT 1 FROM enterprise_merge m WHERE m.id = s.id)
			""", """
			UPDATE staged_enterprise s
			   SET target_id = (SELECT e.id FROM enterprise e WHERE e.credit_code = s.credit_code),
			       matched_by = 'CREDIT_CODE'
			 WHERE s.matched_by = 'NEW'
			   AND EXISTS (SELECT 1 FROM enterprise e WHERE e.credit_code = s.credit_code)
			""", """
			UPDATE staged_enterprise s
			   SET target_id = (SELECT e.id FROM enterprise e WHERE e.folded_name = s.folded_name),
			       matched_by = CASE WHEN EXISTS (SELECT 1 FROM enterprise e WHERE e.folded_name = s.folded_name
			                                         AND e.name = s.name) THEN 'NAME' ELSE 'FOLDED_NAME' END
			 WHERE s.matched_by = 'NEW'
			   AND EXISTS (SELECT 1 FROM enterprise e WHERE e.folded_name = s.folded_name)
			""", """
			UPDATE staged_enterprise s
			   SET target_id = (SELECT n.enterprise_id FROM enterprise_name n WHERE n.folded = s.folded_name),
			       matched_by = 'OTHER_NAME'
			 WHERE s.matched_by = 'NEW'
			   AND (SELECT COUNT(*) FROM enterprise_name n WHERE n.folded = s.folded_name) = 1
			""");

	private static final List<CrossRowRule> CONTRADICTIONS = List
		.of(new CrossRowRule("credit_code", "load.credit-code.another", """
				SELECT s.line, s.credit_code, e.credit_code AS known_code, e.name
				  FROM staged_enterprise s
				  JOIN enterprise e ON e.id = s.target_id AND e.credit_code <> s.credit_code
				 WHERE s.matched_by <> 'ID'
				"""), new CrossRowRule("credit_code", "load.credit-code.of-another", """
				SELECT s.line, s.credit_code, e.name AS known_name, s.name
				  FROM staged_enterprise s
				  JOIN enterprise e ON e.credit_code = s.credit_code AND e.id <> s.target_id
				"""), new CrossRowRule("name", "load.name.of-another", """
				SELECT s.line, s.name, e.id
				  FROM staged_enterprise s
				  JOIN enterprise e ON e.folded_name = s.folded_name AND e.id <> s.target_id
				"""), new CrossRowRule("name", "load.name.of-several", """
				SELECT s.line, s.name
				  FROM staged_enterprise s
				 WHERE s.matched_by = 'NEW'
				   AND (SELECT COUNT(*) FROM enterprise_name n WHERE n.folded = s.folded_name) > 1
				"""), new CrossRowRule("name", "load.name.same-enterprise", """
				SELECT s.line, s.name, f.first_line
				  FROM (SELECT f.target_id, MIN(f.line) AS first_line FROM staged_enterprise f
				         WHERE f.matched_by <> 'MERGED'
				         GROUP BY f.target_id HAVING COUNT(*) > 1) f
				  JOIN staged_enterprise s ON s.target_id = f.target_id AND s.line > f.first_line
				 WHERE s.matched_by <> 'MERGED'
				"""));

	private final JdbcClient jdbc;

	private final StagedConstraints constraints;

	private final Staging staging;

	EnterpriseMatcher(JdbcClient jdbc, StagedConstraints constraints, Staging staging) {
		this.jdbc = jdbc;
		this.constraints = constraints;
		this.staging = staging;
	}

	/**
	 * Matches the staged enterprises.
	 * @param file the file of the enterprises
	 * @param errors receives contradictions
	 * @return how many were matched in each way
	 */
	Map<String, Long> match(String file, ValidationErrors errors) {
		MATCHES.forEach((sql) -> this.jdbc.sql("/* load.match */ " + sql).update());
		this.staging.analyze(List.of("staged_enterprise"));
		CONTRADICTIONS.forEach((rule) -> this.constraints.find(rule, file, errors));
		Map<String, Long> matches = new TreeMap<>();
		this.jdbc.sql("""
				/* load.matches */
				SELECT s.matched_by, COUNT(*) AS total
				  FROM staged_enterprise s
				 GROUP BY s.matched_by
				""").query((rs) -> {
			matches.put(rs.getString("matched_by"), rs.getLong("total"));
		});
		return matches;
	}

}
