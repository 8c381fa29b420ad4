package org.smartfactory.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/**
 * The root fields of the API, answered by the model.
 */
final class ModelQueries {

	private static final Map<String, String> NODES = Map.of("Enterprise", "enterprises", "Recognition", "recognitions",
			"RecognitionList", "recognition-lists", "PublishedCount", "published-counts", "Division", "divisions",
			"Industry", "industries", "FactoryLevel", "factory-levels");

	private final ModelRegistry registry;

	private final Map<String, DataFetcher<?>> answers = new HashMap<>();

	ModelQueries(ModelRegistry registry) {
		this.registry = registry;
	}

	private Model model() {
		return this.registry.model();
	}

	private Tables tables() {
		return this.registry.tables();
	}

	private ModelSearch search() {
		return new ModelSearch(this.registry);
	}

	Map<String, DataFetcher<?>> answers() {
		answer("node", (field) -> node(field.getArgument("id")));
		answer("nodes", (field) -> field.<List<String>>getArgument("ids").stream().map(this::node).toList());
		answer("registry", (field) -> registry());
		answer("enterprise", (field) -> enterprise(field.getArgument("by")));
		answer("industry", (field) -> tables().find("industries", field.<String>getArgument("code")));
		answer("industries", this::industries);
		answer("factoryLevels", (field) -> sorted("factory-levels", Comparator.comparing((row) -> row.get("rank"))));
		answer("division", (field) -> tables().find("divisions", field.<String>getArgument("code")));
		answer("divisions", (field) -> ModelPages.of(field, divisions(field)));
		answer("recognitionLists", (field) -> ModelPages.of(field, lists(field)));
		answer("recognitions", (field) -> ModelPages.of(field, recognitions(field)));
		answer("publishedCounts", (field) -> ModelPages.of(field, publishedCounts(field)));
		this.answers.put("Registry.changes", (field) -> ModelPages.of(field, this.registry.changes()));
		return this.answers;
	}

	private void answer(String field, DataFetcher<?> answer) {
		this.answers.put("Query." + field, answer);
	}

	private Map<String, String> node(String id) {
		String type = ModelSearch.type(id);
		String key = type.equals("Enterprise") ? search().survivor(id) : ModelSearch.key(id);
		Map<String, String> row = tables().find(NODES.get(type), key);
		if (row == null) {
			return null;
		}
		Map<String, String> node = new LinkedHashMap<>(row);
		node.put("__typename", type);
		return node;
	}

	private Map<String, Object> registry() {
		Map<String, Object> registry = new LinkedHashMap<>();
		registry.put("revision", this.registry.revision());
		registry.put("loaded_at", (this.registry.revision() > 0) ? "some time" : "");
		Map<String, Object> counts = new LinkedHashMap<>();
		List.of("enterprises", "recognitions", "recognition-lists", "published-counts", "divisions", "industries")
			.forEach((table) -> counts.put(table.replace('-', '_'), tables().list(table).size()));
		registry.put("counts", counts);
		List<Map<String, String>> sources = new ArrayList<>();
		this.registry.sources().forEach((title, path) -> sources.add(Map.of("title", title, "path", path)));
		registry.put("sources", sources);
		return registry;
	}

	private Map<String, String> enterprise(Map<String, String> by) {
		if (by.containsKey("id")) {
			return tables().find("enterprises", search().survivor(by.get("id")));
		}
		if (by.containsKey("name")) {
			return search().byName(by.get("name"));
		}
		return tables().list("enterprises")
			.stream()
			.filter((row) -> row.get("credit_code").equals(by.get("creditCode")))
			.findFirst()
			.orElse(null);
	}

	private List<Map<String, String>> sorted(String table, Comparator<Map<String, String>> order) {
		return tables().list(table).stream().sorted(order).toList();
	}

	private List<Map<String, String>> industries(DataFetchingEnvironment field) {
		String scheme = field.getArgument("scheme");
		String within = field.getArgument("within");
		return sorted("industries",
				Comparator.<Map<String, String>, String>comparing((row) -> row.get("scheme"))
					.thenComparing((row) -> row.get("code")))
			.stream()
			.filter((row) -> scheme == null || row.get("scheme").equals(scheme))
			.filter((row) -> within == null || model().nesting().upward(row.get("code")).contains(within))
			.toList();
	}

	private List<Map<String, String>> divisions(DataFetchingEnvironment field) {
		String kind = field.getArgument("kind");
		String within = field.getArgument("within");
		String text = field.getArgument("text");
		return sorted("divisions", Comparator.comparing((row) -> row.get("code"))).stream()
			.filter((row) -> kind == null || row.get("kind").equals(kind))
			.filter((row) -> within == null || model().nesting().around(row.get("code")).contains(within))
			.filter((row) -> text == null || Names.fold(row.get("name")).contains(Names.fold(text))
					|| Names.sounds(row.get("name"), text) || Names.abbreviates(row.get("name"), text)
					|| Names.hasWord(row.get("name_en"), text))
			.toList();
	}

	private List<Map<String, String>> lists(DataFetchingEnvironment field) {
		Map<String, Object> filter = field.getArgumentOrDefault("filter", Map.of());
		return sorted("recognition-lists",
				byDay((row) -> row, field.getArgument("orderBy")).thenComparing((row) -> row.get("id")))
			.stream()
			.filter(new ModelQuestions(this.registry).ofLists(filter, ModelNodes.day(field)))
			.toList();
	}

	private static Comparator<Map<String, String>> byDay(java.util.function.UnaryOperator<Map<String, String>> list,
			String order) {
		Comparator<Map<String, String>> earliest = Comparator.comparing((row) -> list.apply(row).get("published_on"));
		return switch (order) {
			case "LATEST_FIRST" -> earliest.reversed();
			case "EARLIEST_FIRST" -> earliest;
			default -> (one, other) -> 0;
		};
	}

	private List<Map<String, String>> recognitions(DataFetchingEnvironment field) {
		Map<String, Object> filter = field.getArgumentOrDefault("filter", Map.of("withdrawn", false));
		return sorted("recognitions",
				byDay(model()::listOf, field.getArgument("orderBy")).thenComparing(ModelNodes.IN_LIST))
			.stream()
			.filter(new ModelQuestions(this.registry).ofRecognitions(filter, ModelNodes.day(field)))
			.toList();
	}

	private List<Map<String, String>> publishedCounts(DataFetchingEnvironment field) {
		Map<String, Object> filter = field.getArgumentOrDefault("filter", Map.of());
		LocalDate day = ModelNodes.day(field);
		Set<String> levels = ModelQuestions.levels(filter.get("level"));
		return sorted("published-counts",
				Comparator.<Map<String, String>, String>comparing((row) -> row.get("as_of"))
					.reversed()
					.thenComparing((row) -> row.get("id")))
			.stream()
			.filter((row) -> !LocalDate.parse(row.get("as_of")).isAfter(day) && levels.contains(row.get("level")))
			.filter((row) -> !filter.containsKey("nationwide")
					|| filter.get("nationwide").equals(row.get("division").isEmpty()))
			.filter((row) -> !filter.containsKey("counts") || filter.get("counts").equals(row.get("counts")))
			.filter((row) -> !filter.containsKey("within")
					|| model().nesting().around(row.get("division")).contains(filter.get("within")))
			.toList();
	}

}
