package org.smartfactory.registry.ranking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.industry.Industry;
import org.smartfactory.registry.industry.IndustryGrade;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.recognition.LevelFilter;
import org.smartfactory.registry.recognition.PublishedCount;
import org.smartfactory.registry.recognition.PublishedCountKind;
import org.smartfactory.registry.recognition.PublishedCounts;
import org.smartfactory.registry.recognition.Stage;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.search.EnterpriseFilters;
import org.smartfactory.registry.sql.Ordering;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.cityRanking}, {@code Query.provinceRanking},
 * {@code Query.industryRanking} and the fields of their rows.
 */
@Controller
class RankingController {

	private final Rankings rankings;

	private final EnterpriseFilters filters;

	private final PublishedCounts publishedCounts;

	RankingController(Rankings rankings, EnterpriseFilters filters, PublishedCounts publishedCounts) {
		this.rankings = rankings;
		this.filters = filters;
		this.publishedCounts = publishedCounts;
	}

	@QueryMapping
	RankingConnection<Division> cityRanking(@Argument LevelFilter level, @Argument List<Stage> stages,
			@Argument @Nullable List<String> industries, @Argument @Nullable String within,
			@Argument @Nullable LocalDate comparedTo, DataFetchingEnvironment field) {
		return ofDivisions(query(level, stages, industries, within, comparedTo, field), Division::isCity, field);
	}

	@QueryMapping
	RankingConnection<Division> provinceRanking(@Argument LevelFilter level, @Argument List<Stage> stages,
			@Argument @Nullable List<String> industries, @Argument @Nullable String within,
			@Argument @Nullable LocalDate comparedTo, DataFetchingEnvironment field) {
		return ofDivisions(query(level, stages, industries, within, comparedTo, field), Division::isProvince, field);
	}

	private RankingConnection<Division> ofDivisions(RankingQuery query, Predicate<Division> which,
			DataFetchingEnvironment field) {
		Ordering<RankingRow<Division>> ordering = RankingConnection.ordering(field.getField().getName());
		PageRequest request = PageRequest.of(field, ordering);
		return new RankingConnection<>(this.rankings.ofDivisions(query, which), request, ordering);
	}

	@QueryMapping
	RankingConnection<Industry> industryRanking(@Argument IndustryGrade grade, @Argument LevelFilter level,
			@Argument List<Stage> stages, @Argument @Nullable List<String> industries,
			@Argument @Nullable String within, @Argument @Nullable LocalDate comparedTo,
			DataFetchingEnvironment field) {
		RankingQuery query = query(level, stages, industries, within, comparedTo, field);
		Ordering<RankingRow<Industry>> ordering = RankingConnection.ordering("industryRanking");
		PageRequest request = PageRequest.of(field, ordering);
		return new RankingConnection<>(this.rankings.ofIndustries(query, grade), request, ordering);
	}

	private RankingQuery query(LevelFilter level, List<Stage> stages, @Nullable List<String> industries,
			@Nullable String within, @Nullable LocalDate comparedTo, DataFetchingEnvironment field) {
		return new RankingQuery(this.filters.parse(level, stages, industries, within, field), level, comparedTo);
	}

	@SchemaMapping(typeName = "CityRankingRow")
	Division city(RankingRow<Division> row) {
		return row.subject();
	}

	@SchemaMapping(typeName = "ProvinceRankingRow")
	Division province(RankingRow<Division> row) {
		return row.subject();
	}

	@SchemaMapping(typeName = "IndustryRankingRow")
	Industry industry(RankingRow<Industry> row) {
		return row.subject();
	}

	@BatchMapping(typeName = "CityRankingRow", field = "publishedCount", maxBatchSize = 1000)
	Map<RankingRow<Division>, PublishedCount> publishedCountOfCity(List<RankingRow<Division>> rows) {
		return publishedCounts(PublishedCountKind.TOTAL, rows);
	}

	@BatchMapping(typeName = "CityRankingRow", field = "publishedListCount", maxBatchSize = 1000)
	Map<RankingRow<Division>, PublishedCount> publishedListCountOfCity(List<RankingRow<Division>> rows) {
		return publishedCounts(PublishedCountKind.LIST, rows);
	}

	@BatchMapping(typeName = "ProvinceRankingRow", field = "publishedCount", maxBatchSize = 1000)
	Map<RankingRow<Division>, PublishedCount> publishedCountOfProvince(List<RankingRow<Division>> rows) {
		return publishedCounts(PublishedCountKind.TOTAL, rows);
	}

	@BatchMapping(typeName = "ProvinceRankingRow", field = "publishedListCount", maxBatchSize = 1000)
	Map<RankingRow<Division>, PublishedCount> publishedListCountOfProvince(List<RankingRow<Division>> rows) {
		return publishedCounts(PublishedCountKind.LIST, rows);
	}

	@SchemaMapping(typeName = "IndustryRankingRow", field = "publishedCount")
	@Nullable PublishedCount publishedCountOfIndustry(RankingRow<Industry> row) {
		return null;
	}

	@SchemaMapping(typeName = "IndustryRankingRow", field = "publishedListCount")
	@Nullable PublishedCount publishedListCountOfIndustry(RankingRow<Industry> row) {
		return null;
	}

	private Map<RankingRow<Division>, PublishedCount> publishedCounts(PublishedCountKind kind,
			List<RankingRow<Division>> rows) {
		Map<RankingRow<Division>, PublishedCount> found = new HashMap<>();
		rows.stream()
			.filter((row) -> this.rankings.countsAll(row.subject(), row.query().criteria()))
			.collect(Collectors.groupingBy(RankingRow::query))
			.forEach((query, group) -> {
				Map<String, PublishedCount> latest = this.publishedCounts.findLatest(kind, query.level().lowest(),
						group.stream().map(RankingRow::code).toList(), query.criteria().asOf());
				group.stream()
					.filter((row) -> latest.containsKey(row.code()))
					.forEach((row) -> found.put(row, latest.get(row.code())));
			});
		return found;
	}

}
