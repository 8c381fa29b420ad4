package org.smartfactory.registry.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/**
 * The fields that lead from one row of the {@link Model} to others.
 */
final class ModelNodes {

	/** Entries of a list in its order, those without a position last. */
	static final Comparator<Map<String, String>> IN_LIST = Comparator
		.<Map<String, String>, String>comparing((row) -> row.get("list"))
		.thenComparing(
				(row) -> row.get("position").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("position")))
		.thenComparing((row) -> row.get("id"));

	private static final List<String> LADDER = List.of("BASIC", "ADVANCED", "EXCELLENCE", "PIONEER");

	private final ModelRegistry registry;

	private final Map<String, DataFetcher<?>> answers = new HashMap<>();

	ModelNodes(ModelRegistry registry) {
		this.registry = registry;
	}

	private Model model() {
		return this.registry.model();
	}

	private Tables tables() {
		return this.registry.tables();
	}

	Map<String, DataFetcher<?>> answers() {
		answer("Enterprise.otherNames", (field) -> new ModelSearch(this.registry).otherNames(row(field)));
		answer("Enterprise.city", (field) -> cityOf(tables().find("divisions", row(field).get("division"))));
		answer("Enterprise.industries", (field) -> industries(row(field)));
		answer("Enterprise.recognitions", (field) -> recognitions(row(field)));
		answer("Enterprise.level", (field) -> level(row(field), day(field)));
		answer("Recognition.level", (field) -> level(model().listOf(row(field)).get("level")));
		answer("Recognition.stage", (field) -> model().listOf(row(field)).get("stage"));
		answer("Recognition.publishedOn", (field) -> model().listOf(row(field)).get("published_on"));
		answer("RecognitionList.recognitions", (field) -> ModelPages.of(field, entries(row(field))));
		answer("Industry.grade", (field) -> model().nesting().grade(row(field).get("code")));
		answer("Division.city", (field) -> cityOf(row(field)));
		refer("Enterprise.division", "divisions", "division");
		refer("EnterpriseIndustry.industry", "industries", "industry");
		refer("Recognition.enterprise", "enterprises", "enterprise");
		refer("Recognition.list", "recognition-lists", "list");
		refer("RecognitionList.level", "factory-levels", "level");
		refer("RecognitionList.place", "divisions", "place");
		refer("RecognitionList.completeFor", "divisions", "complete_for");
		refer("PublishedCount.level", "factory-levels", "level");
		refer("PublishedCount.division", "divisions", "division");
		refer("Division.parent", "divisions", "parent");
		refer("Industry.parent", "industries", "parent");
		answer("Division.children", (field) -> children("divisions", row(field)));
		answer("Industry.children", (field) -> children("industries", row(field)));
		return this.answers;
	}

	private void answer(String field, DataFetcher<?> answer) {
		this.answers.put(field, answer);
	}

	private void refer(String field, String table, String column) {
		answer(field, (environment) -> tables().find(table, row(environment).get(column)));
	}

	private static Map<String, String> row(DataFetchingEnvironment field) {
		return Objects.requireNonNull(field.getSource());
	}

	/**
	 * The day that a field, or the nearest one above it, is asked for, which is today in
	 * China when none is.
	 */
	static LocalDate day(DataFetchingEnvironment field) {
		return day(field.getExecutionStepInfo());
	}

	private static LocalDate day(ExecutionStepInfo field) {
		String asked = field.getArgument("asOf");
		if (asked == null && field.hasParent()) {
			return day(field.getParent());
		}
		return (asked != null) ? LocalDate.parse(asked) : LocalDate.now(ZoneId.of("Asia/Shanghai"));
	}

	private Map<String, String> cityOf(Map<String, String> division) {
		return (division != null) ? tables().find("divisions", division.get("city")) : null;
	}

	private List<Map<String, String>> industries(Map<String, String> enterprise) {
		return tables().list("enterprise-industries")
			.stream()
			.filter((row) -> row.get("enterprise").equals(enterprise.get("id")))
			.sorted(Comparator
				.<Map<String, String>, String>comparing((row) -> model().nesting().scheme(row.get("industry")))
				.thenComparing((row) -> row.get("industry")))
			.toList();
	}

	private List<Map<String, String>> recognitions(Map<String, String> enterprise) {
		return model().recognitionsOf(enterprise)
			.stream()
			.sorted(Comparator.<Map<String, String>, String>comparing((row) -> model().listOf(row).get("published_on"))
				.thenComparing(IN_LIST))
			.toList();
	}

	private Map<String, String> level(Map<String, String> enterprise, LocalDate day) {
		return model().recognitionsOf(enterprise)
			.stream()
			.filter((row) -> model().stands(row, day))
			.map(model()::listOf)
			.filter((list) -> Set.of("RECOGNISED", "CULTIVATED").contains(list.get("stage")))
			.map((list) -> list.get("level"))
			.max(Comparator.comparingInt(LADDER::indexOf))
			.map(this::level)
			.orElse(null);
	}

	private Map<String, String> level(String code) {
		return tables().find("factory-levels", code);
	}

	private List<Map<String, String>> entries(Map<String, String> list) {
		return tables().list("recognitions")
			.stream()
			.filter((row) -> row.get("list").equals(list.get("id")))
			.sorted(IN_LIST)
			.toList();
	}

	private List<Map<String, String>> children(String table, Map<String, String> parent) {
		return tables().list(table)
			.stream()
			.filter((row) -> row.get("parent").equals(parent.get("code")))
			.sorted(Comparator.comparing((row) -> row.get("code")))
			.toList();
	}

}
