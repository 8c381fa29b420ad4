package org.smartfactory.registry.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.recognition.Stage;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.text.SearchText;

import org.springframework.stereotype.Component;

/**
 * Builds SQL conditions for an enterprise {@code e} from criteria.
 */
@Component
public class EnterpriseMatching {

	/** The placeholder is the code of a division that contains the enterprise. */
	static final String IN_DIVISION = """
			e.division_code IN (SELECT w.division_code
			                            FROM division_within w
			                           WHERE w.within_code = %s)""";

	private final NameIndex nameIndex;

	EnterpriseMatching(NameIndex nameIndex) {
		this.nameIndex = nameIndex;
	}

	/**
	 * The conditions for an enterprise {@code e}, including the text.
	 * @param criteria the criteria
	 * @return the conditions and their parameters
	 */
	public Conditions conditions(EnterpriseCriteria criteria) {
		Conditions conditions = conditionsWithoutText(criteria);
		if (criteria.text() != null) {
			conditions.and("e.id IN (SELECT t.enterprise_id FROM (%s) t)".formatted(textQuery(criteria.text())))
				.and(textParameters(criteria.text()));
		}
		return conditions;
	}

	/**
	 * The conditions for an enterprise {@code e}, without the text.
	 * @param criteria the criteria
	 * @return the conditions and their parameters
	 */
	Conditions conditionsWithoutText(EnterpriseCriteria criteria) {
		Conditions conditions = new Conditions().and(recognised(criteria));
		if (criteria.divisions() != null) {
			conditions.and(IN_DIVISION.formatted("ANY (:divisions)"))
				.with("divisions", criteria.divisionCodes().toArray(String[]::new));
		}
		if (!criteria.industries().isEmpty()) {
			conditions.and("""
					e.id IN (SELECT i.enterprise_id
					                 FROM enterprise_industry i
					                 JOIN industry_within w ON w.industry_code = i.industry_code
					                WHERE w.within_code = ANY (:industries))""")
				.with("industries", criteria.industries().toArray(String[]::new));
		}
		return conditions;
	}

	private static Conditions recognised(EnterpriseCriteria criteria) {
		Conditions entry = new Conditions().and("r.enterprise_id = e.id")
			.and("l.published_on <= :asOf")
			.and("(r.withdrawn_on IS NULL OR r.withdrawn_on > :asOf)")
			.with("asOf", criteria.asOf());
		if (!criteria.levels().containsAll(EnumSet.allOf(FactoryLevelCode.class))) {
			entry.and("l.level_code = ANY (:levels)").with("levels", criteria.levels());
		}
		if (!criteria.stages().containsAll(EnumSet.allOf(Stage.class))) {
			entry.and("l.stage = ANY (:stages)").with("stages", criteria.stages());
		}
		if (criteria.listId() != null) {
			entry.and("l.id = :list").with("list", criteria.listId());
		}
		if (criteria.published() != null) {
			entry.and(criteria.published().conditions());
		}
		Conditions exists = new Conditions().and("""
				EXISTS (SELECT 1
				             FROM recognition r
				             JOIN recognition_list l ON l.id = r.list_id%s)""".formatted(entry.where()));
		entry.parameters().forEach(exists::with);
		return exists;
	}

	/**
	 * Builds the query that finds a text: enterprises with their {@link Relevance}, one
	 * row for each match.
	 * @param text the search text
	 * @return the query; its parameters are {@link #textParameters}
	 */
	String textQuery(SearchText text) {
		List<String> queries = new ArrayList<>();
		queries.add("""
				SELECT n.enterprise_id,
				       CASE WHEN n.position > 0 THEN %d
				            WHEN n.folded = :text THEN %d
				            WHEN POSITION(:text IN n.folded) = 1 THEN %d
				            ELSE %d END AS relevance
				  FROM enterprise_name n
				 WHERE %s
				   AND POSITION(:text IN n.folded) > 0
				""".formatted(Relevance.OTHER_NAME.ordinal(), Relevance.WHOLE_NAME.ordinal(),
				Relevance.NAME_START.ordinal(), Relevance.NAME_PART.ordinal(), this.nameIndex.candidates()));
		text.pinyin().ifPresent((pattern) -> queries.add(pinyinQuery("pinyin", Relevance.PINYIN)));
		text.initials().ifPresent((pattern) -> queries.add(pinyinQuery("initials", Relevance.INITIALS)));
		text.creditCodeStart().ifPresent((start) -> queries.add("""
				SELECT c.id, %d
				  FROM enterprise c
				 WHERE c.credit_code >= :creditCodeStart
				   AND c.credit_code < :creditCodeEnd
				""".formatted(Relevance.CREDIT_CODE.ordinal())));
		return String.join("UNION ALL\n", queries);
	}

	private static String pinyinQuery(String parameter, Relevance relevance) {
		return """
				SELECT n.enterprise_id, %d
				  FROM enterprise_name n
				 WHERE REGEXP_LIKE(n.pinyin, :%s)
				""".formatted(relevance.ordinal(), parameter);
	}

	/**
	 * The parameters of {@link #textQuery}.
	 * @param text the search text
	 * @return parameters without conditions
	 */
	Conditions textParameters(SearchText text) {
		Conditions parameters = new Conditions().with("text", text.normalized().value());
		text.pinyin().ifPresent((pattern) -> parameters.with("pinyin", pattern.regex()));
		text.initials().ifPresent((pattern) -> parameters.with("initials", pattern.regex()));
		text.creditCodeStart()
			.ifPresent((start) -> parameters.with("creditCodeStart", start).with("creditCodeEnd", start + "_"));
		return parameters;
	}

}
