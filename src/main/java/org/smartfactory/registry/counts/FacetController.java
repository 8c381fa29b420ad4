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
		return this.counts.total(connections.stream().map(EnterpriseConnection::criteria).toList());
	}

	@SchemaMapping
	EnterpriseFacets facets(EnterpriseConnection connection) {
		return new EnterpriseFacets(connection.criteria());
	}

	@BatchMapping(maxBatchSize = BATCH)
	List<List<LevelFacet>> levels(List<EnterpriseFacets> facets) {
		return each(facets, this.counts::byLevel,
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
		return each(facets, this.counts::byCityAndProvince,
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
		return each(facets, this.counts::byIndustry,
				(found) -> this.industries.tree()
					.stream()
					.map((industry) -> new IndustryFacet(industry, found.getOrDefault(industry.code(), 0L)))
					.filter((facet) -> facet.count() > 0)
					.sorted(Comparator.comparingLong(IndustryFacet::count).reversed())
					.toList());
	}

	private static <F> List<List<F>> each(List<EnterpriseFacets> facets,
			Function<List<EnterpriseCriteria>, List<Map<String, Long>>> count,
			Function<Map<String, Long>, List<F>> make) {
		return count.apply(facets.stream().map(EnterpriseFacets::criteria).toList()).stream().map(make).toList();
	}

}
