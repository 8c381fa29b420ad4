package org.smartfactory.registry.export;

import java.util.Map;
import java.util.Objects;

/**
 * Reads a table of the registry as packages hold it: the columns of the package in their
 * order. Rows are sorted by what all engines sort alike: identifiers, numbers, and texts
 * whose collation is fixed.
 *
 * @param select the statement up to its conditions
 * @param asOf the conditions as of the day {@code :asOf}, empty when there are none
 * @param order the order of the rows, empty when they are sorted once they are read
 */
record ExportStatement(String select, String asOf, String order) {

	private static final String OF_KNOWN_LISTS = " WHERE l.published_on <= :asOf\n";

	/** An enterprise that is on later lists only was not known on the day. */
	private static final String OF_KNOWN_ENTERPRISES = """
			 WHERE (NOT EXISTS (SELECT 1 FROM recognition r WHERE r.enterprise_id = e.id)
			        OR EXISTS (SELECT 1
			                     FROM recognition r
			                     JOIN recognition_list l ON l.id = r.list_id
			                    WHERE r.enterprise_id = e.id
			                      AND l.published_on <= :asOf))
			""";

	private static final Map<String, ExportStatement> BY_TABLE = Map.of("divisions", divisions(), "industries",
			industries(), "factory-levels", factoryLevels(), "enterprises", enterprises(), "enterprise-names",
			otherNames(), "enterprise-merges", merges(), "enterprise-industries", enterpriseIndustries(),
			"recognition-lists", lists(), "recognitions", recognitions(), "published-counts", publishedCounts());

	/**
	 * The statement that reads a table.
	 * @param table the name of the table
	 * @return the statement
	 */
	static ExportStatement of(String table) {
		return Objects.requireNonNull(BY_TABLE.get(table));
	}

	String sql(boolean asOfDay) {
		return this.select + (asOfDay ? this.asOf : "") + this.order;
	}

	private static ExportStatement divisions() {
		return new ExportStatement("""
				/* export.divisions */
				SELECT d.code, d.name, d.kind, d.parent_code, d.city_code, d.pinyin
				  FROM division d
				""", "", "");
	}

	private static ExportStatement industries() {
		return new ExportStatement("""
				/* export.industries */
				SELECT i.code, i.scheme, i.parent_code, i.name_zh, i.name_en
				  FROM industry i
				""", "", "");
	}

	private static ExportStatement factoryLevels() {
		return new ExportStatement("""
				/* export.levels */
				SELECT f.code, f.level_rank, f.name_zh, f.name_en, f.recognised_by_zh, f.recognised_by
				  FROM factory_level f
				""", "", " ORDER BY f.level_rank");
	}

	private static ExportStatement enterprises() {
		return new ExportStatement("""
				/* export.enterprises */
				SELECT e.id, e.name, e.credit_code, e.division_code, e.division_basis
				  FROM enterprise e
				""", OF_KNOWN_ENTERPRISES, " ORDER BY e.id");
	}

	private static ExportStatement otherNames() {
		return new ExportStatement("""
				/* export.names */
				SELECT n.enterprise_id, n.position, n.name, n.kind
				  FROM enterprise e
				  JOIN enterprise_name n ON n.enterprise_id = e.id AND n.position > 0
				""", OF_KNOWN_ENTERPRISES, " ORDER BY n.enterprise_id, n.position");
	}

	private static ExportStatement merges() {
		return new ExportStatement("""
				/* export.merges */
				SELECT m.id, m.enterprise_id
				  FROM enterprise e
				  JOIN enterprise_merge m ON m.enterprise_id = e.id
				""", OF_KNOWN_ENTERPRISES, " ORDER BY m.id");
	}

	private static ExportStatement enterpriseIndustries() {
		return new ExportStatement("""
				/* export.enterprise-industries */
				SELECT i.enterprise_id, i.industry_code, i.basis, i.evidence
				  FROM enterprise e
				  JOIN enterprise_industry i ON i.enterprise_id = e.id
				""", OF_KNOWN_ENTERPRISES, " ORDER BY i.enterprise_id");
	}

	private static ExportStatement lists() {
		return new ExportStatement("""
				/* export.lists */
				SELECT l.id, l.title, l.document_number, l.level_code, l.stage, l.publisher, l.place_code,
				       l.published_on, l.date_precision, l.criteria_edition, l.printed_count, l.complete_for_code,
				       LOWER(CAST(l.complete_nationwide AS VARCHAR)), l.read_in, l.url, l.note
				  FROM recognition_list l
				""", OF_KNOWN_LISTS, " ORDER BY l.id");
	}

	private static ExportStatement recognitions() {
		return new ExportStatement("""
				/* export.recognitions */
				SELECT r.id, r.list_id, r.list_position, r.enterprise_id, r.name_as_printed, r.factory_name,
				       CASE WHEN r.withdrawn_on <= :asOf THEN r.withdrawn_on END,
				       CASE WHEN r.withdrawn_on <= :asOf THEN r.withdrawal_reason END
				  FROM recognition r
				  JOIN recognition_list l ON l.id = r.list_id
				""", OF_KNOWN_LISTS, " ORDER BY r.list_id, r.list_position NULLS LAST, r.id");
	}

	private static ExportStatement publishedCounts() {
		return new ExportStatement("""
				/* export.published-counts */
				SELECT c.id, c.level_code, c.division_code, c.as_of, c.printed,
				       LOWER(CAST(c.at_least AS VARCHAR)), c.publisher, c.read_in
				  FROM published_count c
				""", " WHERE c.as_of <= :asOf\n", " ORDER BY c.id");
	}

}
