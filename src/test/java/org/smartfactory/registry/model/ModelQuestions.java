package org.smartfactory.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import graphql.schema.DataFetchingEnvironment;

/**
 * Reads what fields ask for.
 */
final class ModelQuestions {

	static final List<String> LADDER = List.of("BASIC", "ADVANCED", "EXCELLENCE", "PIONEER");

	private static final Set<String> ALL_STAGES = Set.of("PUBLICISED", "RECOGNISED", "CULTIVATED");

	private static final Set<String> HELD = Set.of("RECOGNISED", "CULTIVATED");

	private final Model model;

	private final ModelSearch search;

	ModelQuestions(ModelRegistry registry) {
		this.model = registry.model();
		this.search = new ModelSearch(registry);
	}

	/**
	 * What a ranking asks for.
	 */
	Model.Question ofRanking(DataFetchingEnvironment field) {
		return new Model.Question(levels(field.getArgument("level")), stages(field.getArgument("stages"), HELD),
				field.getArgumentOrDefault("industries", List.of()), field.getArgumentOrDefault("within", ""),
				ModelNodes.day(field));
	}

	/**
	 * What a field asks for enterprises.
	 * @param around the division whose enterprises they are, empty for the whole country
	 */
	Model.Question ofEnterprises(DataFetchingEnvironment field, String around) {
		Map<String, Object> filter = field.getArgumentOrDefault("filter", Map.of());
		Set<String> stages = stages(filter.get("stages"), filter.containsKey("level") ? HELD : ALL_STAGES);
		return new Model.Question(levels(filter.get("level")), stages, stages(filter.get("stages"), HELD),
				texts(filter.get("industries")), (String) filter.getOrDefault("within", ""), ModelNodes.day(field),
				(list) -> isAsked(list, filter), (enterprise) -> isAsked(enterprise, filter, around));
	}

	private boolean isAsked(Map<String, String> enterprise, Map<String, Object> filter, String around) {
		Set<String> places = this.model.around(enterprise);
		List<String> cities = texts(filter.get("cities"));
		return (around.isEmpty() || places.contains(around))
				&& (cities.isEmpty() || cities.stream().anyMatch(places::contains))
				&& (!filter.containsKey("text") || this.search.match(enterprise, (String) filter.get("text")) != null);
	}

	/**
	 * Whether a list has the identifier and the day of publication that a filter asks
	 * for.
	 */
	static boolean isAsked(Map<String, String> list, Map<String, Object> filter) {
		Map<?, ?> days = (Map<?, ?>) filter.getOrDefault("publishedBetween", Map.of());
		String published = list.get("published_on");
		return (!filter.containsKey("list") || filter.get("list").equals(ModelApi.id("RecognitionList", list)))
				&& (days.get("from") == null || published.compareTo((String) days.get("from")) >= 0)
				&& (days.get("to") == null || published.compareTo((String) days.get("to")) <= 0);
	}

	/**
	 * The levels that a filter asks for, all when there is none.
	 */
	static Set<String> levels(Object filter) {
		Map<?, ?> level = (filter != null) ? (Map<?, ?>) filter : Map.of("atLeast", "BASIC");
		return level.containsKey("exactly") ? Set.of((String) level.get("exactly"))
				: Set.copyOf(LADDER.subList(LADDER.indexOf(level.get("atLeast")), LADDER.size()));
	}

	/**
	 * The lowest level that a filter asks for.
	 */
	static String lowest(Map<String, String> level) {
		return level.values().iterator().next();
	}

	@SuppressWarnings("unchecked")
	static Set<String> stages(Object asked, Set<String> otherwise) {
		return (asked != null) ? Set.copyOf((List<String>) asked) : otherwise;
	}

	@SuppressWarnings("unchecked")
	private static List<String> texts(Object asked) {
		return (asked != null) ? (List<String>) asked : List.of();
	}

	/**
	 * Which entries of lists a filter asks for.
	 */
	Predicate<Map<String, String>> ofRecognitions(Map<String, Object> filter, LocalDate day) {
		Set<String> levels = levels(filter.get("level"));
		Set<String> stages = stages(filter.get("stages"), ALL_STAGES);
		return (recognition) -> {
			Map<String, String> list = this.model.listOf(recognition);
			Map<String, String> enterprise = this.model.tables().find("enterprises", recognition.get("enterprise"));
			boolean published = !LocalDate.parse(list.get("published_on")).isAfter(day);
			boolean there = Boolean.TRUE.equals(filter.get("withdrawn")) ? published
					: this.model.stands(recognition, day);
			boolean inside = !filter.containsKey("within")
					|| this.model.around(enterprise).contains(filter.get("within"));
			boolean its = !filter.containsKey("enterprise")
					|| this.search.survivor((String) filter.get("enterprise")).equals(recognition.get("enterprise"));
			return there && inside && its && isAsked(list, filter) && levels.contains(list.get("level"))
					&& stages.contains(list.get("stage"));
		};
	}

	/**
	 * Which lists a filter asks for.
	 */
	Predicate<Map<String, String>> ofLists(Map<String, Object> filter, LocalDate day) {
		Set<String> levels = levels(filter.get("level"));
		Set<String> stages = stages(filter.get("stages"), ALL_STAGES);
		return (list) -> !LocalDate.parse(list.get("published_on")).isAfter(day) && isAsked(list, filter)
				&& levels.contains(list.get("level")) && stages.contains(list.get("stage"))
				&& (!filter.containsKey("place")
						|| this.model.nesting().around(list.get("place")).contains(filter.get("place")))
				&& (!filter.containsKey("text") || List.of("title", "publisher", "document_number")
					.stream()
					.anyMatch((column) -> Names.fold(list.get(column))
						.contains(Names.fold((String) filter.get("text")))));
	}

}
