package org.smartfactory.registry.counts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.smartfactory.registry.industry.Industries;
import org.smartfactory.registry.recognition.FactoryLevels;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.region.Divisions;
import org.smartfactory.registry.search.EnterpriseConnection;
import org.smartfactory.registry.search.EnterpriseCriteria;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves the counts of an {@code EnterpriseConnection}: its total and its facets.
 */
@Controller
class FacetController {

	private static final int BATCH = 100;

	private final EnterpriseCounts counts;

	private final FactoryLevels levels;

	private final Divisions divisions;

	private final Industries industries;

	FacetController(EnterpriseCounts counts, FactoryLevels levels, Divisions divisions, Industries industries) {
		this.counts = counts;
		this.levels = levels;
		this.divisions = divisions;
		this.industries = industries;
	}

	@BatchMapping(maxBatchSize = BATCH)
	List<Long> totalCount(List<EnterpriseConnection> connections) {
		return each(Grouping.NONE, connections.stream().map(EnterpriseConnection::criteria).toList(),
				(found) -> found.getOrDefault("", 0L));
	}

	@SchemaMapping
	EnterpriseFacets facets(EnterpriseConnection connection) {
		return new EnterpriseFacets(connection.criteria());
	}

	@BatchMapping(maxBatchSize = BATCH)
	List<List<LevelFacet>> levels(List<EnterpriseFacets> facets) {
		return each(Grouping.LEVEL, criteria(facets),
				(found) -> this.levels.ladder()
					.levels()
					.stream()
					.map((level) -> new LevelFacet(level, found.getOrDefault(level.code().name(), 0L)))
					.filter((facet) -> facet.count() > 0)
					.sorted(Comparator.comparingLong(LevelFacet::count).reversed())
					.toList());
	}

	@BatchMapping(maxBatchSize = BATCH)
	List<List<DivisionFacet>> cities(List<EnterpriseFacets> facets) {
		return divisions(facets, Division::isCity);
	}

	@BatchMapping(maxBatchSize = BATCH)
	List<List<DivisionFacet>> provinces(List<EnterpriseFacets> facets) {
		return divisions(facets, Division::isProvince);
	}

	private List<List<DivisionFacet>> divisions(List<EnterpriseFacets> facets, Predicate<Division> which) {
		return each(Grouping.DIVISION, criteria(facets),
				(found) -> this.divisions.tree()
					.stream()
					.filter(which)
					.map((division) -> new DivisionFacet(division, found.getOrDefault(division.code(), 0L)))
					.filter((facet) -> facet.count() > 0)
					.sorted(Comparator.comparingLong(DivisionFacet::count).reversed())
					.toList());
	}

	@BatchMapping(maxBatchSize = BATCH)
	List<List<IndustryFacet>> industries(List<EnterpriseFacets> facets) {
		return each(Grouping.INDUSTRY, criteria(facets),
				(found) -> this.industries.tree()
					.stream()
					.map((industry) -> new IndustryFacet(industry, found.getOrDefault(industry.code(), 0L)))
					.filter((facet) -> facet.count() > 0)
					.sorted(Comparator.comparingLong(IndustryFacet::count).reversed())
					.toList());
	}

	private static List<EnterpriseCriteria> criteria(List<EnterpriseFacets> facets) {
		return facets.stream().map(EnterpriseFacets::criteria).toList();
	}

	private <T> List<T> each(Grouping grouping, List<EnterpriseCriteria> criteria,
			Function<Map<String, Long>, T> make) {
		Map<EnterpriseCriteria, Map<String, Long>> counts = this.counts.by(grouping, criteria);
		return criteria.stream().map(counts::get).map(make).toList();
	}

}
