package org.smartfactory.registry.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.smartfactory.registry.counts.EnterpriseCounts;
import org.smartfactory.registry.counts.Grouping;
import org.smartfactory.registry.industry.Industries;
import org.smartfactory.registry.industry.Industry;
import org.smartfactory.registry.industry.IndustryGrade;
import org.smartfactory.registry.recognition.ListCoverage;
import org.smartfactory.registry.recognition.RecognitionLists;
import org.smartfactory.registry.recognition.Stage;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.region.DivisionNesting;
import org.smartfactory.registry.region.DivisionTree;
import org.smartfactory.registry.region.Divisions;
import org.smartfactory.registry.search.EnterpriseCriteria;

import org.springframework.stereotype.Component;

/**
 * Ranks divisions and industries by their number of enterprises. A subject is ranked if
 * its count is above zero, or is zero with complete coverage.
 */
@Component
class Rankings {

	private final EnterpriseCounts counts;

	private final RecognitionLists lists;

	private final Divisions divisions;

	private final Industries industries;

	Rankings(EnterpriseCounts counts, RecognitionLists lists, Divisions divisions, Industries industries) {
		this.counts = counts;
		this.lists = lists;
		this.divisions = divisions;
		this.industries = industries;
	}

	/**
	 * Ranks divisions.
	 * @param query the query
	 * @param which selects the divisions to rank: cities or provinces
	 * @return the ranking
	 */
	Ranking<Division> ofDivisions(RankingQuery query, Predicate<Division> which) {
		Ranking<Division> previous = (query.comparedTo() != null) ? ofDivisions(query.on(query.comparedTo()), which)
				: null;
		EnterpriseCriteria criteria = query.criteria();
		DivisionTree tree = this.divisions.tree();
		Map<String, Long> counted = this.counts.by(Grouping.DIVISION, criteria);
		CoverageRule coverageRule = coverageRule(query, grades(criteria));
		List<Ranking.Counted<Division>> rows = tree.stream()
			.filter(which)
			.flatMap((division) -> partInScope(division, criteria)
				.map((part) -> new Ranking.Counted<>(division, division.code(),
						counted.getOrDefault(division.code(), 0L), coverageRule.of(tree.upward(part), division.code())))
				.stream())
			.filter(Ranking.Counted::isKnown)
			.toList();
		return Ranking.of(rows, this.counts.total(criteria), query, previous);
	}

	/**
	 * Ranks the industries of a grade.
	 * @param query the query
	 * @param grade the grade
	 * @return the ranking
	 */
	Ranking<Industry> ofIndustries(RankingQuery query, IndustryGrade grade) {
		Ranking<Industry> previous = (query.comparedTo() != null) ? ofIndustries(query.on(query.comparedTo()), grade)
				: null;
		EnterpriseCriteria criteria = query.criteria();
		DivisionTree tree = this.divisions.tree();
		Map<String, Long> counted = this.counts.by(Grouping.INDUSTRY, criteria);
		Set<String> grades = grades(criteria);
		grades.add(grade.key());
		Stream<Division> scope = (criteria.divisions() != null) ? criteria.divisions().stream().flatMap(tree::upward)
				: Stream.empty();
		Coverage coverage = coverageRule(query, grades).of(scope, DivisionNesting.COUNTRY);
		List<Ranking.Counted<Industry>> rows = this.industries.tree()
			.stream()
			.filter((industry) -> industry.grade() == grade)
			.map((industry) -> new Ranking.Counted<>(industry, industry.code(),
					counted.getOrDefault(industry.code(), 0L), coverage))
			.filter(Ranking.Counted::isKnown)
			.toList();
		return Ranking.of(rows, this.counts.total(criteria), query, previous);
	}

	/**
	 * Whether the criteria count all recognised enterprises of a division, as a published
	 * total does: of any industry, in the whole division, with or without nominations.
	 * @param division the division
	 * @param criteria the criteria
	 * @return {@code true} when the count is comparable with a published total
	 */
	boolean countsAll(Division division, EnterpriseCriteria criteria) {
		return criteria.industries().isEmpty() && !Collections.disjoint(criteria.stages(), Stage.HELD)
				&& partInScope(division, criteria).filter(division::equals).isPresent();
	}

	/**
	 * Finds the part of a division that is in scope.
	 * @param division the division
	 * @param criteria the criteria
	 * @return the division itself or one within it, or empty when it is out of scope
	 */
	private Optional<Division> partInScope(Division division, EnterpriseCriteria criteria) {
		if (criteria.divisions() == null) {
			return Optional.of(division);
		}
		DivisionTree tree = this.divisions.tree();
		return criteria.divisions()
			.stream()
			.flatMap((scope) -> tree.intersection(division, scope).stream())
			.findFirst();
	}

	private Set<String> grades(EnterpriseCriteria criteria) {
		return criteria.industries()
			.stream()
			.map((code) -> this.industries.tree().find(code).orElseThrow().grade().key())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Whether it is known for each enterprise if it is in a county in scope: an
	 * enterprise of which only the city is known may be in any of its counties.
	 * @param criteria the criteria
	 * @return {@code false} when some may be in scope without being counted
	 */
	private boolean isPlaced(EnterpriseCriteria criteria) {
		Stream<Division> scope = (criteria.divisions() != null) ? criteria.divisions().stream() : Stream.empty();
		List<String> around = scope.filter(Division::isCountyOfCity)
			.flatMap((county) -> this.divisions.tree().upward(county).skip(1))
			.map(Division::code)
			.toList();
		return around.isEmpty() || this.counts.placedOnlyIn(criteria.ofIndustries().anywhere(), around) == 0;
	}

	private CoverageRule coverageRule(RankingQuery query, Set<String> grades) {
		EnterpriseCriteria criteria = query.criteria();
		ListCoverage lists = this.lists.findCoverage(query.level().lowest(), criteria.stages(), criteria.asOf());
		EnterpriseCriteria all = criteria.ofIndustries();
		return new CoverageRule(lists, isPlaced(criteria),
				grades.isEmpty() ? Map.of() : this.counts.by(Grouping.DIVISION, all),
				grades.stream()
					.map((grade) -> this.counts.by(Grouping.DIVISION, criteria.ofIndustries(grade)))
					.toList());
	}

}
