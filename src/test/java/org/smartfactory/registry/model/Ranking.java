package org.smartfactory.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rankings over the {@link Model}. What is ranked has a count above zero, or a zero that
 * is known.
 */
public final class Ranking {

	private final Model model;

	private final Nesting nesting;

	public Ranking(Model model) {
		this.model = model;
		this.nesting = model.nesting();
	}

	/**
	 * Ranks cities.
	 * @param question what is asked
	 * @param lowest the lowest level asked for
	 */
	public List<Row> ofCities(Model.Question question, String lowest) {
		return ofDivisions(question, lowest, this.nesting::isCity, this.model.byCity(question));
	}

	/**
	 * Ranks provinces.
	 * @param question what is asked
	 * @param lowest the lowest level asked for
	 */
	List<Row> ofProvinces(Model.Question question, String lowest) {
		return ofDivisions(question, lowest, this.nesting::isProvince, this.model.byProvince(question));
	}

	private List<Row> ofDivisions(Model.Question question, String lowest, Predicate<String> which,
			Map<String, Long> counts) {
		Set<String> grades = grades(question);
		return rank(this.nesting.divisions()
			.stream()
			.filter(which)
			.filter((code) -> !this.nesting.common(code, question.within()).isEmpty())
			.map((code) -> {
				String part = this.nesting.common(code, question.within());
				return new Row(code, 0, counts.getOrDefault(code, 0L), isComplete(part, question, lowest, grades));
			}));
	}

	/**
	 * Ranks the industries of a grade.
	 * @param question what is asked
	 * @param lowest the lowest level asked for
	 * @param grade the grade
	 */
	List<Row> ofIndustries(Model.Question question, String lowest, String grade) {
		Set<String> grades = grades(question);
		grades.add(grade);
		boolean complete = isComplete(question.within(), question, lowest, grades);
		Map<String, Long> counts = this.model.byIndustry(question);
		return rank(this.nesting.industries()
			.stream()
			.filter((code) -> this.nesting.grade(code).equals(grade))
			.map((code) -> new Row(code, 0, counts.getOrDefault(code, 0L), complete)));
	}

	private Set<String> grades(Model.Question question) {
		return question.industries().stream().map(this.nesting::grade).collect(Collectors.toSet());
	}

	private static List<Row> rank(Stream<Row> rows) {
		List<Row> known = rows.filter((row) -> row.count() > 0 || row.complete())
			.sorted(Comparator.comparingLong(Row::count).reversed().thenComparing(Row::code))
			.toList();
		List<Row> ranked = new ArrayList<>();
		for (Row row : known) {
			long ahead = known.stream().filter((other) -> other.count() > row.count()).count();
			ranked.add(new Row(row.code(), ahead + 1, row.count(), row.complete()));
		}
		return ranked;
	}

	/**
	 * Whether a list of the lowest level is loaded completely for a division, no more may
	 * be in it than are known to be, and each enterprise there is classified at least as
	 * finely as the industries that matter.
	 * @param division the division, empty for the whole country
	 */
	private boolean isComplete(String division, Model.Question question, String lowest, Set<String> grades) {
		LocalDate day = question.asOf();
		boolean listed = this.model.tables()
			.list("recognition-lists")
			.stream()
			.filter((list) -> list.get("level").equals(lowest) && question.stages().contains(list.get("stage")))
			.filter((list) -> !LocalDate.parse(list.get("published_on")).isAfter(day))
			.filter(this::isOfKnownCities)
			.anyMatch((list) -> list.get("complete_nationwide").equals("true")
					|| this.nesting.around(division).contains(list.get("complete_for")));
		List<Map<String, String>> all = (!listed || grades.isEmpty()) ? List.of()
				: this.model.enterprises(question.ofAnyIndustryWithin(division));
		return listed && isPlaced(division, question) && grades.stream()
			.allMatch((grade) -> all.stream().allMatch((enterprise) -> this.model.isClassified(enterprise, grade)));
	}

	private boolean isOfKnownCities(Map<String, String> list) {
		return this.model.tables()
			.list("enterprises")
			.stream()
			.filter((enterprise) -> enterprise.get("division").isEmpty()
					|| this.nesting.isProvince(enterprise.get("division"))
							&& !this.nesting.isCity(enterprise.get("division")))
			.flatMap((enterprise) -> this.model.recognitionsOf(enterprise).stream())
			.noneMatch((recognition) -> recognition.get("list").equals(list.get("id")));
	}

	/**
	 * Whether no enterprise is placed only around a county, where it may be in it.
	 */
	private boolean isPlaced(String division, Model.Question question) {
		boolean isCounty = !division.isEmpty() && !this.nesting.isCity(division) && !this.nesting.isProvince(division);
		return !isCounty || this.model.enterprises(question.ofAnyIndustryWithin(""))
			.stream()
			.map((enterprise) -> enterprise.get("division"))
			.noneMatch((place) -> !place.equals(division) && this.nesting.around(division).contains(place));
	}

	/**
	 * What is ranked.
	 *
	 * @param code its code
	 * @param rank its rank
	 * @param count how many enterprises it has
	 * @param complete whether the count is complete
	 */
	public record Row(String code, long rank, long count, boolean complete) {

		String coverage() {
			return this.complete ? "COMPLETE" : "PARTIAL";
		}

		@Override
		public String toString() {
			return "%s %d %d %s".formatted(this.code, this.rank, this.count, coverage());
		}

	}

}
