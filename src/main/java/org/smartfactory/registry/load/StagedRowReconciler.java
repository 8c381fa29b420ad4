package org.smartfactory.registry.load;

import java.util.List;

import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.text.NormalizedName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Says what is staged in the terms of the registry: with the ids that it has for the same
 * things, and without what it knows better. After it, each staged row is what the row of
 * the registry is to be.
 */
@Repository
class StagedRowReconciler {

	/**
	 * What is said of an enterprise that was merged away is known of the one that stayed.
	 */
	private static final List<String> MERGED = List.of("DELETE FROM staged_enterprise WHERE matched_by = 'MERGED'", """
			DELETE FROM staged_enterprise_industry s
			 WHERE EXISTS (SELECT 1 FROM enterprise_merge m
			                 JOIN enterprise_industry i ON i.enterprise_id = m.enterprise_id
			                WHERE m.id = s.enterprise_id AND i.industry_code = s.industry_code)
			""", """
			DELETE FROM staged_enterprise_name s
			 WHERE EXISTS (SELECT 1 FROM enterprise_merge m
			                 JOIN enterprise_name n ON n.enterprise_id = m.enterprise_id
			                WHERE m.id = s.enterprise_id AND n.folded = s.folded)
			""");

	private static final String KNOWN_ID = """
			UPDATE %1$s s
			   SET enterprise_id = COALESCE((SELECT e.target_id FROM staged_enterprise e WHERE e.id = s.enterprise_id),
			                                (SELECT m.enterprise_id FROM enterprise_merge m WHERE m.id = s.enterprise_id))
			 WHERE EXISTS (SELECT 1 FROM staged_enterprise e WHERE e.id = s.enterprise_id AND e.target_id <> e.id)
			    OR EXISTS (SELECT 1 FROM enterprise_merge m WHERE m.id = s.enterprise_id)
			""";

	/**
	 * What several rows say of enterprises that are one, the first of them says.
	 */
	private static final List<String> REPEATED = List.of("""
			DELETE FROM staged_enterprise_industry s
			 WHERE EXISTS (SELECT 1 FROM staged_enterprise_industry o
			                WHERE o.enterprise_id = s.enterprise_id AND o.industry_code = s.industry_code
			                  AND o.line < s.line)
			""", """
			DELETE FROM staged_enterprise_name s
			 WHERE EXISTS (SELECT 1 FROM staged_enterprise_name o
			                WHERE o.enterprise_id = s.enterprise_id AND o.folded = s.folded AND o.line < s.line)
			""");

	/**
	 * A package that gives another name keeps the old one, unless it only knows one of
	 * the other names.
	 */
	private static final List<String> NAMES = List.of("""
			UPDATE staged_enterprise s
			   SET (name, folded_name, sort_key, pinyin) = (SELECT e.name, e.folded_name, e.sort_key, n.pinyin
			          FROM enterprise e
			          JOIN enterprise_name n ON n.enterprise_id = e.id AND n.position = 0
			         WHERE e.id = s.target_id)
			 WHERE s.matched_by = 'ID'
			   AND EXISTS (SELECT 1 FROM enterprise_name n
			                WHERE n.enterprise_id = s.target_id AND n.position > 0 AND n.folded = s.folded_name)
			   AND NOT EXISTS (SELECT 1 FROM staged_enterprise_name o
			                     JOIN enterprise e ON e.id = o.enterprise_id AND e.folded_name = o.folded
			                    WHERE o.enterprise_id = s.target_id)
			""", """
			INSERT INTO staged_enterprise_name (line, enterprise_id, position, name, kind, folded, pinyin)
			SELECT s.line, s.target_id, 999999, n.name, 'VARIANT', n.folded, n.pinyin
			  FROM staged_enterprise s
			  JOIN enterprise_name n ON n.enterprise_id = s.target_id AND n.position = 0 AND n.folded <> s.folded_name
			 WHERE s.matched_by = 'ID'
			   AND NOT EXISTS (SELECT 1 FROM staged_enterprise_name o
			                    WHERE o.enterprise_id = s.target_id AND o.folded = n.folded)
			""", """
			INSERT INTO staged_enterprise_name (line, enterprise_id, position, name, kind, folded, pinyin)
			SELECT s.line, s.target_id, 999999, s.name, 'VARIANT', s.folded_name, s.pinyin
			  FROM staged_enterprise s
			 WHERE s.matched_by = 'CREDIT_CODE'
			   AND NOT EXISTS (SELECT 1 FROM enterprise_name n
			                    WHERE n.enterprise_id = s.target_id AND n.folded = s.folded_name)
			   AND NOT EXISTS (SELECT 1 FROM staged_enterprise_name o
			                    WHERE o.enterprise_id = s.target_id AND o.folded = s.folded_name)
			""", """
			DELETE FROM enterprise_name n
			 WHERE n.position > 0
			   AND EXISTS (SELECT 1 FROM staged_enterprise s
			                WHERE s.matched_by = 'ID' AND s.target_id = n.enterprise_id AND s.folded_name = n.folded)
			""");

	/** Who is matched by more than the id may be known better: only gaps are filled. */
	private static final List<String> ENTERPRISES = List.of("""
			UPDATE staged_enterprise s
			   SET (name, folded_name, sort_key, pinyin, credit_code) = (
			       SELECT e.name, e.folded_name, e.sort_key, n.pinyin, COALESCE(e.credit_code, s.credit_code)
			         FROM enterprise e
			         JOIN enterprise_name n ON n.enterprise_id = e.id AND n.position = 0
			        WHERE e.id = s.target_id)
			 WHERE s.matched_by NOT IN ('ID', 'NEW')
			""",
			"""
					UPDATE staged_enterprise s
					   SET (division_code, division_basis, division_order) = (
					       SELECT e.division_code, e.division_basis, e.division_order FROM enterprise e WHERE e.id = s.target_id)
					 WHERE s.matched_by <> 'NEW'
					   AND EXISTS (SELECT 1 FROM enterprise e
					                WHERE e.id = s.target_id AND e.division_code IS NOT NULL
					                  AND (s.matched_by <> 'ID' OR s.division_code IS NULL
					                    OR e.division_code <> s.division_code
					                       AND EXISTS (SELECT 1 FROM division_within w
					                                    WHERE w.division_code = e.division_code AND w.within_code = s.division_code)))
					""",
			"""
					DELETE FROM staged_enterprise_industry s
					 WHERE EXISTS (SELECT 1 FROM staged_enterprise e
					                WHERE e.target_id = s.enterprise_id AND e.matched_by NOT IN ('ID', 'NEW'))
					   AND EXISTS (SELECT 1 FROM enterprise_industry i
					                WHERE i.enterprise_id = s.enterprise_id AND i.industry_code = s.industry_code)
					""", """
					DELETE FROM staged_enterprise_name s
					 WHERE EXISTS (SELECT 1 FROM staged_enterprise e
					                WHERE e.target_id = s.enterprise_id AND e.matched_by NOT IN ('ID', 'NEW'))
					   AND EXISTS (SELECT 1 FROM enterprise_name n
					                WHERE n.enterprise_id = s.enterprise_id AND n.folded = s.folded)
					""", "UPDATE staged_enterprise s SET id = s.target_id WHERE s.id <> s.target_id", """
					DELETE FROM staged_enterprise_name s
					 WHERE EXISTS (SELECT 1 FROM enterprise e WHERE e.id = s.enterprise_id AND e.folded_name = s.folded)
					   AND NOT EXISTS (SELECT 1 FROM staged_enterprise r
					                    WHERE r.id = s.enterprise_id AND r.folded_name <> s.folded)
					""", """
					DELETE FROM staged_enterprise_name s
					 WHERE EXISTS (SELECT 1 FROM staged_enterprise r
					                WHERE r.id = s.enterprise_id AND r.folded_name = s.folded)
					""",
			"""
					UPDATE staged_enterprise_name s
					   SET position = (SELECT MAX(n.position) FROM enterprise_name n WHERE n.enterprise_id = s.enterprise_id)
					                  + (SELECT COUNT(*) FROM staged_enterprise_name o
					                      WHERE o.enterprise_id = s.enterprise_id
					                        AND (o.position < s.position OR o.position = s.position AND o.line <= s.line))
					 WHERE EXISTS (SELECT 1 FROM enterprise e WHERE e.id = s.enterprise_id)
					""",
			"""
					UPDATE staged_enterprise_name s
					   SET position = (SELECT n.position FROM enterprise_name n
					                    WHERE n.enterprise_id = s.enterprise_id AND n.folded = s.folded)
					 WHERE EXISTS (SELECT 1 FROM enterprise_name n
					                WHERE n.enterprise_id = s.enterprise_id AND n.folded = s.folded AND n.position > 0)
					""", """
					INSERT INTO staged_enterprise_name (line, enterprise_id, position, name, kind, folded, pinyin)
					SELECT s.line, s.id, 0, s.name, 'REGISTERED', s.folded_name, s.pinyin
					  FROM staged_enterprise s
					 ORDER BY s.id
					""");

	/** A list that is complete nationwide is complete for no division alone. */
	private static final String NATIONWIDE = """
			UPDATE recognition_list l SET complete_for_code = NULL
			 WHERE l.complete_for_code IS NOT NULL
			   AND EXISTS (SELECT 1 FROM staged_recognition_list s WHERE s.id = l.id AND s.complete_nationwide)
			""";

	private static final String RECOGNITIONS = """
			UPDATE staged_recognition s
			   SET id = (SELECT r.id FROM recognition r WHERE r.list_id = s.list_id AND r.list_position = s.list_position)
			 WHERE NOT EXISTS (SELECT 1 FROM recognition r WHERE r.id = s.id)
			   AND EXISTS (SELECT 1 FROM recognition r
			                WHERE r.list_id = s.list_id AND r.list_position = s.list_position
			                  AND r.enterprise_id = s.enterprise_id
			                  AND NOT EXISTS (SELECT 1 FROM staged_recognition o WHERE o.id = r.id))
			""";

	private static final String TAKEN = """
			SELECT s.line, CAST(s.list_position AS VARCHAR) || ' is the position of ''' || r.name_as_printed
			       || ''' in the registry; expected another position.' AS message
			  FROM staged_recognition s
			  JOIN recognition r ON r.list_id = s.list_id AND r.list_position = s.list_position AND r.id <> s.id
			 WHERE NOT EXISTS (SELECT 1 FROM staged_recognition o
			                    WHERE o.id = r.id AND o.list_position <> r.list_position)
			""";

	private final JdbcClient jdbc;

	private final StagedConstraints rules;

	StagedRowReconciler(JdbcClient jdbc, StagedConstraints rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	/**
	 * Rewrites the staged rows.
	 * @param recognitions the file that the recognitions stand in
	 * @param problems where contradictions are told
	 */
	void apply(String recognitions, ValidationErrors problems) {
		MERGED.forEach(this::update);
		List.of("staged_enterprise_name", "staged_enterprise_industry", "staged_recognition", "staged_enterprise_merge")
			.forEach((table) -> update(KNOWN_ID.formatted(table)));
		REPEATED.forEach(this::update);
		NAMES.forEach(this::update);
		ENTERPRISES.forEach(this::update);
		update(RECOGNITIONS);
		this.rules.find("position", TAKEN, recognitions, problems);
		update(NATIONWIDE);
		keepDocumentNumbers();
	}

	private void update(String sql) {
		this.jdbc.sql("/* load.terms */ " + sql).update();
	}

	/**
	 * What search looks for in a list has the document number in it, also when only the
	 * registry knows it.
	 */
	private void keepDocumentNumbers() {
		this.jdbc.sql("""
				/* load.terms-documents */
				SELECT s.id, l.document_number
				  FROM staged_recognition_list s
				  JOIN recognition_list l ON l.id = s.id
				 WHERE s.document_number IS NULL AND l.document_number IS NOT NULL
				""")
			.query((rs, index) -> List.of(rs.getString("id"), rs.getString("document_number")))
			.list()
			.forEach((list) -> this.jdbc.sql("""
					/* load.terms-document */
					UPDATE staged_recognition_list SET document_number = :number, folded_text = folded_text || :folded
					 WHERE id = :id
					""")
				.param("id", list.get(0))
				.param("number", list.get(1))
				.param("folded", "\n" + NormalizedName.of(list.get(1)).value())
				.update());
	}

}
