package org.smartfactory.registry.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/**
 * Enterprises that are asked for, with their facets.
 */
final class ModelEnterprises {

	private final ModelRegistry registry;

	ModelEnterprises(ModelRegistry registry) {
		this.registry = registry;
	}

	Map<String, DataFetcher<?>> answers() {
		Map<String, DataFetcher<?>> answers = new HashMap<>();
		answers.put("Query.enterprises", (field) -> connection(field, ""));
		answers.put("Division.enterprises", (field) -> connection(field,
				Objects.requireNonNull(field.<Map<String, String>>getSource()).get("code")));
		return answers;
	}

	private Map<String, Object> connection(DataFetchingEnvironment field, String around) {
		Map<String, Object> filter = field.getArgumentOrDefault("filter", Map.of());
		String text = (String) filter.get("text");
		String order = field.getArgumentOrDefault("orderBy", (text != null) ? "RELEVANCE" : "NAME");
		ModelSearch search = new ModelSearch(this.registry);
		Model.Question question = new ModelQuestions(this.registry).ofEnterprises(field, around);
		Map<String, Object> page = ModelPages.ofEdges(field,
				this.registry.model()
					.enterprises(question)
					.stream()
					.sorted(search.order(order, text))
					.map((enterprise) -> edge(enterprise, (text != null) ? search.match(enterprise, text) : null))
					.toList());
		page.put("facets", facets(question));
		return page;
	}

	private static Map<String, Object> edge(Map<String, String> enterprise, ModelSearch.Match match) {
		Map<String, Object> edge = new LinkedHashMap<>();
		edge.put("node", enterprise);
		edge.put("match", (match != null) ? Map.of("kind", match.kind(), "text", match.text()) : null);
		return edge;
	}

	private Map<String, Object> facets(Model.Question question) {
		Model model = this.registry.model();
		Map<String, Object> facets = new LinkedHashMap<>();
		facets.put("levels", facet(() -> model.byLevel(question), "level", "factory-levels",
				(code) -> row("factory-levels", code).get("rank")));
		facets.put("cities", facet(() -> model.byCity(question), "division", "divisions", (code) -> code));
		facets.put("provinces", facet(() -> model.byProvince(question), "division", "divisions", (code) -> code));
		facets.put("industries", facet(() -> model.byIndustry(question), "industry", "industries",
				(code) -> model.nesting().scheme(code) + code));
		return facets;
	}

	private Map<String, String> row(String table, String code) {
		return this.registry.tables().find(table, code);
	}

	/**
	 * Counts, the largest first.
	 */
	private Supplier<?> facet(Supplier<Map<String, Long>> counts, String subject, String table,
			java.util.function.UnaryOperator<String> order) {
		return () -> {
			List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.get().entrySet());
			entries.sort(Map.Entry.<String, Long>comparingByValue()
				.reversed()
				.thenComparing((entry) -> order.apply(entry.getKey())));
			return entries.stream()
				.map((entry) -> Map.of(subject, row(table, entry.getKey()), "count", entry.getValue()))
				.toList();
		};
	}

}
