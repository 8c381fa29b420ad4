package org.smartfactory.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The registry as plain collections over the tables of a package: counts as somebody
 * would make them with a pencil. Nothing of the registry is used.
 */
public final class Model {

	private final Tables tables;

	private final Nesting nesting;

	private final Map<String, Set<String>> industriesOf = new LinkedHashMap<>();

	private final Map<String, List<Map<String, String>>> recognitionsOf = new LinkedHashMap<>();

	public Model(Tables tables) {
		this.tables = tables;
		this.nesting = new Nesting(tables);
		tables.list("enterprise-industries")
			.forEach((row) -> this.industriesOf.computeIfAbsent(row.get("enterprise"), (id) -> new HashSet<>())
				.add(row.get("industry")));
		tables.list("recognitions")
			.forEach((row) -> this.recognitionsOf.computeIfAbsent(row.get("enterprise"), (id) -> new ArrayList<>())
				.add(row));
	}

	Tables tables() {
		return this.tables;
	}

	Nesting nesting() {
		return this.nesting;
	}

	/**
	 * The enterprises that answer a question.
	 */
	public List<Map<String, String>> enterprises(Question question) {
		return this.tables.list("enterprises").stream().filter((enterprise) -> answers(enterprise, question)).toList();
	}

	private boolean answers(Map<String, String> enterprise, Question question) {
		boolean held = recognitionsOf(enterprise).stream()
			.anyMatch((recognition) -> stands(recognition, question.asOf())
					&& question.levels().contains(listOf(recognition).get("level"))
					&& question.stages().contains(listOf(recognition).get("stage"))
					&& question.lists().test(listOf(recognition)));
		boolean inside = question.within().isEmpty() || around(enterprise).contains(question.within());
		boolean busy = question.industries().isEmpty()
				|| industries(enterprise).stream().anyMatch(question.industries()::contains);
		return held && inside && busy && question.enterprises().test(enterprise);
	}

	boolean stands(Map<String, String> recognition, LocalDate day) {
		String withdrawn = recognition.get("withdrawn_on");
		return !LocalDate.parse(listOf(recognition).get("published_on")).isAfter(day)
				&& (withdrawn.isEmpty() || LocalDate.parse(withdrawn).isAfter(day));
	}

	List<Map<String, String>> recognitionsOf(Map<String, String> enterprise) {
		return this.recognitionsOf.getOrDefault(enterprise.get("id"), List.of());
	}

	Map<String, String> listOf(Map<String, String> recognition) {
		return this.tables.find("recognition-lists", recognition.get("list"));
	}

	/**
	 * The division of an enterprise and all around it.
	 */
	Set<String> around(Map<String, String> enterprise) {
		return this.nesting.around(enterprise.get("division"));
	}

	/**
	 * The industries of an enterprise, and those that they are part of.
	 */
	private Set<String> industries(Map<String, String> enterprise) {
		Set<String> all = new HashSet<>();
		this.industriesOf.getOrDefault(enterprise.get("id"), Set.of())
			.forEach((industry) -> all.addAll(this.nesting.upward(industry)));
		return all;
	}

	public Map<String, Long> byCity(Question question) {
		return by(question, (enterprise) -> around(enterprise).stream().filter(this.nesting::isCity));
	}

	public Map<String, Long> byProvince(Question question) {
		return by(question, (enterprise) -> around(enterprise).stream().filter(this.nesting::isProvince));
	}

	public Map<String, Long> byIndustry(Question question) {
		return by(question, (enterprise) -> industries(enterprise).stream());
	}

	/**
	 * How many of the enterprises hold each level.
	 */
	public Map<String, Long> byLevel(Question question) {
		return by(question,
				(enterprise) -> recognitionsOf(enterprise).stream()
					.filter((recognition) -> stands(recognition, question.asOf())
							&& question.heldStages().contains(listOf(recognition).get("stage")))
					.map((recognition) -> listOf(recognition).get("level"))
					.distinct());
	}

	private Map<String, Long> by(Question question, Function<Map<String, String>, Stream<String>> groups) {
		Map<String, Long> counts = new TreeMap<>();
		enterprises(question)
			.forEach((enterprise) -> groups.apply(enterprise).forEach((group) -> counts.merge(group, 1L, Long::sum)));
		return counts;
	}

	/**
	 * Whether an enterprise has an industry of a scheme that is as fine as a grade.
	 */
	boolean isClassified(Map<String, String> enterprise, String grade) {
		List<String> grades = grade.equals("FIELD") ? List.of("FIELD")
				: List.of("SECTION", "DIVISION", "GROUP", "CLASS");
		return this.industriesOf.getOrDefault(enterprise.get("id"), Set.of())
			.stream()
			.map(this.nesting::grade)
			.anyMatch((own) -> grades.indexOf(own) >= grades.indexOf(grade));
	}

	/**
	 * What is asked.
	 *
	 * @param levels the levels
	 * @param stages the stages
	 * @param heldStages the stages at which a level is held
	 * @param industries the industries, empty for any
	 * @param within the division, empty for any
	 * @param asOf the day
	 * @param lists which lists count
	 * @param enterprises which enterprises count
	 */
	public record Question(Set<String> levels, Set<String> stages, Set<String> heldStages, List<String> industries,
			String within, LocalDate asOf, Predicate<Map<String, String>> lists,
			Predicate<Map<String, String>> enterprises) {

		public Question(Set<String> levels, Set<String> stages, List<String> industries, String within,
				LocalDate asOf) {
			this(levels, stages, stages, industries, within, asOf, (list) -> true, (enterprise) -> true);
		}

		Question ofAnyIndustryWithin(String division) {
			return new Question(this.levels, this.stages, this.heldStages, List.of(), division, this.asOf, this.lists,
					this.enterprises);
		}

		Question on(LocalDate day) {
			return new Question(this.levels, this.stages, this.heldStages, this.industries, this.within, day,
					this.lists, this.enterprises);
		}

	}

}
