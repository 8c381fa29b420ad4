package org.smartfactory.registry.load;

import java.util.stream.Collectors;

import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.datapackage.table.StagedColumns;

/**
 * The statements of the {@link ReconciliationStep steps}, in their order. The name of an
 * enterprise at position 0 is the registered one; names that they add have line 0.
 */
final class ReconciliationSql {

	private static final StagedColumns ENTERPRISE = PackageTables.ENTERPRISES.stagedColumns();

	static final String DROP_MERGED_ENTERPRISES = "DELETE FROM staged_enterprise WHERE matched_by = 'MERGED'";

	static final String DROP_KNOWN_INDUSTRIES_OF_MERGED = """
			DELETE FROM staged_enterprise_industry s
			 WHERE EXISTS (SELECT 1 FROM enterprise_merge m
			                 JOIN enterprise_industry i ON i.enterprise_id = m.enterprise_id
			                WHERE m.id = s.enterprise_id AND i.industry_code = s.industry_code)
			""";

	static final String DROP_KNOWN_NAMES_OF_MERGED = """
			DELETE FROM staged_enterprise_name s
			 WHERE EXISTS (SELECT 1 FROM enterprise_merge m
			                 JOIN enterprise_name n ON n.enterprise_id = m.enterprise_id
			                WHERE m.id = s.enterprise_id AND n.folded = s.folded)
			""";

	private static final String REPLACE_ENTERPRISE_IDS = """
			UPDATE %1$s s
			   SET enterprise_id = COALESCE((SELECT e.target_id FROM staged_enterprise e WHERE e.id = s.enterprise_id),
			                                (SELECT m.enterprise_id FROM enterprise_merge m WHERE m.id = s.enterprise_id))
			 WHERE EXISTS (SELECT 1 FROM staged_enterprise e WHERE e.id = s.enterprise_id AND e.target_id <> e.id)
			    OR EXISTS (SELECT 1 FROM enterprise_merge m WHERE m.id = s.enterprise_id)
			""";

	static final String DROP_REPEATED_INDUSTRIES = """
			DELETE FROM staged_enterprise_industry s
			 WHERE EXISTS (SELECT 1 FROM staged_enterprise_industry o
			                WHERE o.enterprise_id = s.enterprise_id AND o.industry_code = s.industry_code
			                  AND o.line < s.line)
			""";

	static final String DROP_REPEATED_NAMES = """
			DELETE FROM staged_enterprise_name s
			 WHERE EXISTS (SELECT 1 FROM staged_enterprise_name o
			                WHERE o.enterprise_id = s.enterprise_id AND o.folded = s.folded AND o.line < s.line)
			""";

	static final String KEEP_REGISTERED_NAME = """
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
			""";

	static final String ADD_REPLACED_NAME = """
			INSERT INTO staged_enterprise_name (line, enterprise_id, position, name, kind, folded, pinyin)
			SELECT 0, s.target_id, 999999, n.name, 'VARIANT', n.folded, n.pinyin
			  FROM staged_enterprise s
			  JOIN enterprise_name n ON n.enterprise_id = s.target_id AND n.position = 0 AND n.folded <> s.folded_name
			 WHERE s.matched_by = 'ID'
			   AND NOT EXISTS (SELECT 1 FROM staged_enterprise_name o
			                    WHERE o.enterprise_id = s.target_id AND o.folded = n.folded)
			""";

	static final String ADD_NAME_FOUND_BY_CREDIT_CODE = """
			INSERT INTO staged_enterprise_name (line, enterprise_id, position, name, kind, folded, pinyin)
			SELECT 0, s.target_id, 999999, s.name, 'VARIANT', s.folded_name, s.pinyin
			  FROM staged_enterprise s
			 WHERE s.matched_by = 'CREDIT_CODE'
			   AND NOT EXISTS (SELECT 1 FROM enterprise_name n
			                    WHERE n.enterprise_id = s.target_id AND n.folded = s.folded_name)
			   AND NOT EXISTS (SELECT 1 FROM staged_enterprise_name o
			                    WHERE o.enterprise_id = s.target_id AND o.folded = s.folded_name)
			""";

	static final String DELETE_PROMOTED_NAME = """
			DELETE FROM enterprise_name n
			 WHERE n.position > 0
			   AND EXISTS (SELECT 1 FROM staged_enterprise s
			                WHERE s.matched_by = 'ID' AND s.target_id = n.enterprise_id AND s.folded_name = n.folded)
			""";

	static final String KEEP_KNOWN_VALUES = """
			UPDATE staged_enterprise s
			   SET (pinyin, %s) = (
			       SELECT n.pinyin, %s
			         FROM enterprise e
			         JOIN enterprise_name n ON n.enterprise_id = e.id AND n.position = 0
			        WHERE e.id = s.target_id)
			 WHERE s.matched_by NOT IN ('ID', 'NEW')
			""".formatted(String.join(", ", ENTERPRISE.data()),
			ENTERPRISE.data()
				.stream()
				.map((column) -> "CASE WHEN e.%2$s IS NULL THEN s.%1$s ELSE e.%1$s END".formatted(column,
						ENTERPRISE.indicatorOf(column)))
				.collect(Collectors.joining(", ")));

	static final String KEEP_DIVISION = """
			UPDATE staged_enterprise s
			   SET (division_code, division_basis, division_order) = (
			       SELECT e.division_code, e.division_basis, e.division_order FROM enterprise e WHERE e.id = s.target_id)
			 WHERE s.matched_by = 'ID'
			   AND EXISTS (SELECT 1 FROM enterprise e
			                WHERE e.id = s.target_id AND e.division_code IS NOT NULL
			                  AND (s.division_code IS NULL
			                    OR e.division_code <> s.division_code
			                       AND EXISTS (SELECT 1 FROM division_within w
			                                    WHERE w.division_code = e.division_code AND w.within_code = s.division_code)))
			""";

	static final String DROP_KNOWN_INDUSTRIES = """
			DELETE FROM staged_enterprise_industry s
			 WHERE EXISTS (SELECT 1 FROM staged_enterprise e
			                WHERE e.target_id = s.enterprise_id AND e.matched_by NOT IN ('ID', 'NEW'))
			   AND EXISTS (SELECT 1 FROM enterprise_industry i
			                WHERE i.enterprise_id = s.enterprise_id AND i.industry_code = s.industry_code)
			""";

	static final String DROP_KNOWN_NAMES = """
			DELETE FROM staged_enterprise_name s
			 WHERE EXISTS (SELECT 1 FROM staged_enterprise e
			                WHERE e.target_id = s.enterprise_id AND e.matched_by NOT IN ('ID', 'NEW'))
			   AND EXISTS (SELECT 1 FROM enterprise_name n
			                WHERE n.enterprise_id = s.enterprise_id AND n.folded = s.folded)
			""";

	static final String MAP_ENTERPRISES_TO_REGISTRY_IDS = "UPDATE staged_enterprise s SET id = s.target_id WHERE s.id <> s.target_id";

	static final String DROP_NAMES_THAT_STAY_REGISTERED = """
			DELETE FROM staged_enterprise_name s
			 WHERE EXISTS (SELECT 1 FROM enterprise e WHERE e.id = s.enterprise_id AND e.folded_name = s.folded)
			   AND NOT EXISTS (SELECT 1 FROM staged_enterprise r
			                    WHERE r.id = s.enterprise_id AND r.folded_name <> s.folded)
			""";

	static final String DROP_NAMES_THAT_BECOME_REGISTERED = """
			DELETE FROM staged_enterprise_name s
			 WHERE EXISTS (SELECT 1 FROM staged_enterprise r
			                WHERE r.id = s.enterprise_id AND r.folded_name = s.folded)
			""";

	static final String APPEND_NAMES = """
			UPDATE staged_enterprise_name s
			   SET position = (SELECT MAX(n.position) FROM enterprise_name n WHERE n.enterprise_id = s.enterprise_id)
			                  + (SELECT COUNT(*) FROM staged_enterprise_name o
			                      WHERE o.enterprise_id = s.enterprise_id
			                        AND (o.position < s.position OR o.position = s.position AND o.line <= s.line))
			 WHERE EXISTS (SELECT 1 FROM enterprise e WHERE e.id = s.enterprise_id)
			""";

	static final String KEEP_NAME_POSITIONS = """
			UPDATE staged_enterprise_name s
			   SET position = (SELECT n.position FROM enterprise_name n
			                    WHERE n.enterprise_id = s.enterprise_id AND n.folded = s.folded)
			 WHERE EXISTS (SELECT 1 FROM enterprise_name n
			                WHERE n.enterprise_id = s.enterprise_id AND n.folded = s.folded AND n.position > 0)
			""";

	static final String ADD_REGISTERED_NAMES = """
			INSERT INTO staged_enterprise_name (line, enterprise_id, position, name, kind, folded, pinyin)
			SELECT 0, s.id, 0, s.name, 'REGISTERED', s.folded_name, s.pinyin
			  FROM staged_enterprise s
			 ORDER BY s.id
			""";

	static final String MAP_RECOGNITIONS_BY_POSITION = """
			UPDATE staged_recognition s
			   SET id = (SELECT r.id FROM recognition r WHERE r.list_id = s.list_id AND r.list_position = s.list_position)
			 WHERE NOT EXISTS (SELECT 1 FROM recognition r WHERE r.id = s.id)
			   AND EXISTS (SELECT 1 FROM recognition r
			                WHERE r.list_id = s.list_id AND r.list_position = s.list_position
			                  AND r.enterprise_id = s.enterprise_id
			                  AND NOT EXISTS (SELECT 1 FROM staged_recognition o WHERE o.id = r.id))
			""";

	static final String REJECT_TAKEN_POSITIONS = """
			SELECT s.line, s.list_position, r.name_as_printed
			  FROM staged_recognition s
			  JOIN recognition r ON r.list_id = s.list_id AND r.list_position = s.list_position AND r.id <> s.id
			 WHERE NOT EXISTS (SELECT 1 FROM staged_recognition o
			                    WHERE o.id = r.id AND o.list_position <> r.list_position)
			""";

	static final String CLEAR_COMPLETE_FOR = """
			UPDATE recognition_list l SET complete_for_code = NULL
			 WHERE l.complete_for_code IS NOT NULL
			   AND EXISTS (SELECT 1 FROM staged_recognition_list s WHERE s.id = l.id AND s.complete_nationwide)
			""";

	static final String KEEP_DOCUMENT_NUMBERS = """
			SELECT s.id, l.document_number
			  FROM staged_recognition_list s
			  JOIN recognition_list l ON l.id = s.id
			 WHERE s.document_number IS NULL AND l.document_number IS NOT NULL
			""";

	private ReconciliationSql() {
	}

	/**
	 * Replaces the enterprise IDs of a staged table.
	 * @param table the table, which has a column {@code enterprise_id}
	 * @return the statement
	 */
	static String replaceEnterpriseIds(String table) {
		return REPLACE_ENTERPRISE_IDS.formatted(table);
	}

}
