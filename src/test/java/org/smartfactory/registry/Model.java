package org.smartfactory.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The registry as plain collections over the files of a package: counts and rankings as
 * somebody would make them with a pencil. Nothing of the registry is used.
 */
public final class Model {

	private final Map<String, Map<String, String>> divisions = new LinkedHashMap<>();

	private final Map<String, Map<String, String>> industries = new LinkedHashMap<>();

	private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

	private final Map<String, Map<String, String>> enterprises = new LinkedHashMap<>();

	private final Map<String, Set<String>> industriesOf = new LinkedHashMap<>();

	private final Map<String, List<Map<String, String>>> recognitionsOf = new LinkedHashMap<>();

	public Model(Path folder) {
		Csv.read(folder, "divisions").forEach((row) -> this.divisions.put(row.get("code"), row));
		Csv.read(folder, "industries").forEach((row) -> this.industries.put(row.get("code"), row));
		Csv.read(folder, "recognition-lists").forEach((row) -> this.lists.put(row.get("id"), row));
		Csv.read(folder, "enterprises").forEach((row) -> this.enterprises.put(row.get("id"), row));
		Csv.read(folder, "enterprise-industries")
			.forEach((row) -> this.industriesOf.computeIfAbsent(row.get("enterprise"), (id) -> new HashSet<>())
				.add(row.get("industry")));
		Csv.read(folder, "recognitions")
			.forEach((row) -> this.recognitionsOf.computeIfAbsent(row.get("enterprise"), (id) -> new ArrayList<>())
				.add(row));
	}

	/**
	 * The enterprises that answer a question.
	 */
	public List<Map<String, String>> enterprises(Question question) {
		return this.enterprises.values().stream().filter((enterprise) -> answers(enterprise, question)).toList();
	}

	private boolean answers(Map<String, String> enterprise, Question question) {
		boolean held = this.recognitionsOf.getOrDefault(enterprise.get("id"), List.of())
			.stream()
			.anyMatch((recognition) -> stands(recognition, question.asOf())
					&& question.levels().contains(listOf(recognition).get("level"))
					&& question.stages().contains(listOf(recognition).get("stage")));
		boolean inside = question.within().isEmpty() || around(enterprise).contains(question.within());
		boolean busy = question.industries().isEmpty()
				|| industries(enterprise).stream().anyMatch(question.industries()::contains);
		return held && inside && busy;
	}

	private boolean stands(Map<String, String> recognition, LocalDate day) {
		String withdrawn = recognition.get("withdrawn_on");
		return !LocalDate.parse(listOf(recognition).get("published_on")).isAfter(day)
				&& (withdrawn.isEmpty() || LocalDate.parse(withdrawn).isAfter(day));
	}

	private Map<String, String> listOf(Map<String, String> recognition) {
		return this.lists.get(recognition.get("list"));
	}

	/**
	 * The division of an enterprise and all around it.
	 */
	private Set<String> around(Map<String, String> enterprise) {
		return aroundDivision(enterprise.get("division"));
	}

	private Set<String> aroundDivision(String code) {
		Set<String> around = new HashSet<>();
		for (String each = code; !each.isEmpty(); each = this.divisions.get(each).get("parent")) {
			around.add(each);
			String city = this.divisions.get(each).get("city");
			if (!city.isEmpty()) {
				around.add(city);
			}
		}
		return around;
	}

	/**
	 * The industries of an enterprise, their ancestors and their schemes.
	 */
	private Set<String> industries(Map<String, String> enterprise) {
		Set<String> all = new HashSet<>();
		for (String industry : this.industriesOf.getOrDefault(enterprise.get("id"), Set.of())) {
			for (String each = industry; !each.isEmpty(); each = this.industries.get(each).get("parent")) {
				all.add(each);
				all.add(this.industries.get(each).get("scheme"));
			}
		}
		return all;
	}

	public Map<String, Long> byCity(Question question) {
		return by(question, (enterprise) -> around(enterprise).stream().filter(this::isCity));
	}

	public Map<String, Long> byProvince(Question question) {
		return by(question, (enterprise) -> around(enterprise).stream().filter(this::isProvince));
	}

	public Map<String, Long> byIndustry(Question question) {
		return by(question, (enterprise) -> industries(enterprise).stream().filter(this.industries::containsKey));
	}

	/**
	 * How many of the enterprises hold each level at the stages asked for.
	 */
	public Map<String, Long> byLevel(Question question) {
		return by(question,
				(enterprise) -> this.recognitionsOf.get(enterprise.get("id"))
					.stream()
					.filter((recognition) -> stands(recognition, question.asOf())
							&& question.stages().contains(listOf(recognition).get("stage")))
					.map((recognition) -> listOf(recognition).get("level"))
					.distinct());
	}

	private Map<String, Long> by(Question question, Function<Map<String, String>, Stream<String>> groups) {
		Map<String, Long> counts = new TreeMap<>();
		enterprises(question)
			.forEach((enterprise) -> groups.apply(enterprise).forEach((group) -> counts.merge(group, 1L, Long::sum)));
		return counts;
	}

	public boolean isCity(String code) {
		return this.divisions.get(code).get("city").equals(code);
	}

	public boolean isProvince(String code) {
		return this.divisions.get(code).get("parent").isEmpty();
	}

	/**
	 * The ranking of cities: code, rank, count, coverage.
	 * @param lowest the lowest level asked for
	 */
	public List<String> cityRanking(Question question, String lowest) {
		Map<String, Long> counts = byCity(question);
		Map<String, String> rows = new TreeMap<>();
		for (String city : this.divisions.keySet()) {
			String part = part(city, question.within());
			if (isCity(city) && !part.isEmpty()) {
				String coverage = isComplete(city, part, question, lowest) ? "COMPLETE" : "PARTIAL";
				if (counts.containsKey(city) || coverage.equals("COMPLETE")) {
					long count = counts.getOrDefault(city, 0L);
					rows.put("%06d %s".formatted(999_999 - count, city), "%d %s".formatted(count, coverage));
				}
			}
		}
		List<String> ranking = new ArrayList<>();
		rows.forEach((key, value) -> {
			long ahead = rows.keySet()
				.stream()
				.filter((other) -> other.substring(0, 6).compareTo(key.substring(0, 6)) < 0)
				.count();
			ranking.add("%s %d %s".formatted(key.substring(7), ahead + 1, value));
		});
		return ranking;
	}

	private String part(String city, String within) {
		if (within.isEmpty() || aroundDivision(city).contains(within)) {
			return city;
		}
		return aroundDivision(within).contains(city) ? within : "";
	}

	private boolean isComplete(String city, String part, Question question, String lowest) {
		boolean listed = this.lists.values()
			.stream()
			.filter((list) -> list.get("level").equals(lowest) && question.stages().contains(list.get("stage")))
			.filter((list) -> !LocalDate.parse(list.get("published_on")).isAfter(question.asOf()))
			.anyMatch((list) -> list.get("complete_nationwide").equals("true")
					|| aroundDivision(part).contains(list.get("complete_for")));
		Question all = new Question(question.levels(), question.stages(), List.of(), part, question.asOf());
		boolean classified = question.industries()
			.stream()
			.allMatch((code) -> enterprises(all).stream().allMatch((enterprise) -> isClassifiedAs(enterprise, code)));
		return listed && classified;
	}

	/**
	 * Whether an enterprise has an industry of the scheme of a code that is as fine as
	 * the code.
	 */
	private boolean isClassifiedAs(Map<String, String> enterprise, String code) {
		String scheme = this.industries.get(code).get("scheme");
		return this.industriesOf.getOrDefault(enterprise.get("id"), Set.of())
			.stream()
			.filter((own) -> this.industries.get(own).get("scheme").equals(scheme))
			.anyMatch((own) -> scheme.equals("POLICY_FIELD") || own.length() >= code.length());
	}

	/**
	 * What is asked.
	 *
	 * @param levels the levels
	 * @param stages the stages
	 * @param industries the industries, empty for any
	 * @param within the division, empty for any
	 * @param asOf the day
	 */
	public record Question(Set<String> levels, Set<String> stages, List<String> industries, String within,
			LocalDate asOf) {

	}

}
