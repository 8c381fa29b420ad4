package org.smartfactory.registry.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/**
 * Rankings as the API gives them.
 */
final class ModelRankings {

	private final ModelRegistry registry;

	ModelRankings(ModelRegistry registry) {
		this.registry = registry;
	}

	Map<String, DataFetcher<?>> answers() {
		Map<String, DataFetcher<?>> answers = new HashMap<>();
		answers.put("Query.cityRanking", (field) -> connection(field, "city", "divisions", ranking()::ofCities));
		answers.put("Query.provinceRanking",
				(field) -> connection(field, "province", "divisions", ranking()::ofProvinces));
		answers.put("Query.industryRanking", (field) -> connection(field, "industry", "industries",
				(question, lowest) -> ranking().ofIndustries(question, lowest, field.getArgument("grade"))));
		return answers;
	}

	private Ranking ranking() {
		return new Ranking(this.registry.model());
	}

	private Map<String, Object> connection(DataFetchingEnvironment field, String subject, String table, Ranker ranker) {
		Model.Question question = new ModelQuestions(this.registry).ofRanking(field);
		String lowest = ModelQuestions.lowest(field.getArgument("level"));
		String comparedTo = field.getArgument("comparedTo");
		Map<String, Ranking.Row> previous = new HashMap<>();
		if (comparedTo != null) {
			ranker.rank(question.on(LocalDate.parse(comparedTo)), lowest)
				.forEach((row) -> previous.put(row.code(), row));
		}
		int total = this.registry.model().enterprises(question).size();
		List<Map<String, Object>> rows = ranker.rank(question, lowest).stream().map((ranked) -> {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put(subject, this.registry.tables().find(table, ranked.code()));
			row.put("rank", ranked.rank());
			row.put("enterprise_count", ranked.count());
			row.put("share", (total > 0) ? (double) ranked.count() / total : 0.0);
			row.put("coverage", ranked.coverage());
			row.put("published_count",
					table.equals("divisions") ? publishedCount("TOTAL", ranked.code(), question, lowest) : null);
			row.put("published_list_count",
					table.equals("divisions") ? publishedCount("LIST", ranked.code(), question, lowest) : null);
			Ranking.Row before = previous.get(ranked.code());
			row.put("previous_rank", (before != null) ? before.rank() : null);
			row.put("rank_change", (before != null) ? before.rank() - ranked.rank() : null);
			row.put("count_change", (before != null) ? ranked.count() - before.count() : null);
			return row;
		}).toList();
		Map<String, Object> page = ModelPages.of(field, rows);
		page.put("enterprise_count", total);
		return page;
	}

	/**
	 * The latest printed total, where the row counts all that it counts.
	 */
	private Map<String, String> publishedCount(String kind, String division, Model.Question question, String lowest) {
		boolean all = question.industries().isEmpty()
				&& !Collections.disjoint(question.stages(), Set.of("RECOGNISED", "CULTIVATED"))
				&& this.registry.model().nesting().common(division, question.within()).equals(division);
		return this.registry.tables()
			.list("published-counts")
			.stream()
			.filter((row) -> row.get("counts").equals(kind))
			.filter((row) -> all && row.get("division").equals(division) && row.get("level").equals(lowest))
			.filter((row) -> row.get("as_of").compareTo(question.asOf().toString()) <= 0)
			.max(Comparator.<Map<String, String>, String>comparing((row) -> row.get("as_of"))
				.thenComparing((row) -> row.get("id")))
			.orElse(null);
	}

	/**
	 * Ranks something.
	 */
	private interface Ranker {

		List<Ranking.Row> rank(Model.Question question, String lowest);

	}

}
