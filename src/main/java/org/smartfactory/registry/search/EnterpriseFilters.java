package org.smartfactory.registry.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.industry.Industries;
import org.smartfactory.registry.industry.Industry;
import org.smartfactory.registry.industry.IndustryArguments;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.recognition.AsOf;
import org.smartfactory.registry.recognition.DateRange;
import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.recognition.LevelFilter;
import org.smartfactory.registry.recognition.ListArguments;
import org.smartfactory.registry.recognition.Stage;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.region.DivisionArguments;
import org.smartfactory.registry.region.DivisionTree;
import org.smartfactory.registry.region.Divisions;
import org.smartfactory.registry.text.SearchText;

import org.springframework.stereotype.Component;

/**
 * Validates filters of clients and converts them to criteria.
 */
@Component
public class EnterpriseFilters {

	private static final int MAX_CODES = 100;

	private final Divisions divisions;

	private final DivisionArguments divisionArguments;

	private final Industries industries;

	private final IndustryArguments industryArguments;

	private final ListArguments lists;

	private final AsOf asOf;

	EnterpriseFilters(Divisions divisions, DivisionArguments divisionArguments, Industries industries,
			IndustryArguments industryArguments, ListArguments lists, AsOf asOf) {
		this.divisions = divisions;
		this.divisionArguments = divisionArguments;
		this.industries = industries;
		this.industryArguments = industryArguments;
		this.lists = lists;
		this.asOf = asOf;
	}

	/**
	 * Converts a filter.
	 * @param filter the filter of the client
	 * @param outer the division that contains the enterprises, absent for the whole
	 * country
	 * @param field the field, which determines the as-of day
	 * @return the criteria
	 * @throws InvalidInputException when the filter is invalid
	 */
	EnterpriseCriteria parse(EnterpriseFilter filter, @Nullable Division outer, DataFetchingEnvironment field) {
		return new EnterpriseCriteria(this.asOf.of(field), levels(filter), stages(filter),
				(filter.stages() != null) ? stages(filter) : Stage.HELD,
				(filter.list() != null) ? this.lists.get(filter.list(), "filter.list") : null,
				(filter.publishedBetween() != null)
						? DateRange.parse(filter.publishedBetween(), "filter.publishedBetween") : null,
				divisions(filter, outer),
				(filter.industries() != null) ? industries(filter.industries(), "filter.industries") : List.of(),
				(filter.text() != null) ? SearchText.parse(filter.text(), "filter.text") : null);
	}

	private static Set<FactoryLevelCode> levels(EnterpriseFilter filter) {
		return (filter.level() != null) ? filter.level().levels() : EnumSet.allOf(FactoryLevelCode.class);
	}

	private static Set<Stage> stages(EnterpriseFilter filter) {
		if (filter.stages() != null) {
			return Stage.parse(filter.stages(), "filter.stages");
		}
		return (filter.level() != null) ? Stage.HELD : EnumSet.allOf(Stage.class);
	}

	private @Nullable List<Division> divisions(EnterpriseFilter filter, @Nullable Division outer) {
		DivisionTree tree = this.divisions.tree();
		List<Division> divisions = (outer != null) ? List.of(outer) : null;
		if (filter.within() != null) {
			divisions = narrow(tree, divisions, List.of(this.divisionArguments.get(filter.within(), "filter.within")));
		}
		if (filter.cities() != null) {
			divisions = narrow(tree, divisions,
					bounded(filter.cities(), "filter.cities").stream()
						.distinct()
						.map((code) -> this.divisionArguments.getCity(code, "filter.cities"))
						.toList());
		}
		return divisions;
	}

	private static List<Division> narrow(DivisionTree tree, @Nullable List<Division> divisions, List<Division> others) {
		if (divisions == null) {
			return others;
		}
		return divisions.stream()
			.flatMap((division) -> others.stream()
				.map((other) -> tree.intersection(division, other))
				.flatMap(Optional::stream))
			.distinct()
			.toList();
	}

	/**
	 * Converts the arguments of a ranking.
	 * @param level the levels
	 * @param stages the stages
	 * @param industries the codes of the industries, absent for any
	 * @param within the code of a division, absent for the whole country
	 * @param field the field, which determines the as-of day
	 * @return the criteria
	 * @throws InvalidInputException when an argument is invalid
	 */
	public EnterpriseCriteria parse(LevelFilter level, List<Stage> stages, @Nullable List<String> industries,
			@Nullable String within, DataFetchingEnvironment field) {
		Set<Stage> requested = Stage.parse(stages, "stages");
		return new EnterpriseCriteria(this.asOf.of(field), level.levels(), requested, requested, null, null,
				(within != null) ? List.of(this.divisionArguments.get(within, "within")) : null,
				(industries != null) ? industries(industries, "industries") : List.of(), null);
	}

	private List<String> industries(List<String> codes, String argument) {
		return this.industries.tree()
			.outermost(bounded(codes, argument).stream()
				.map((code) -> this.industryArguments.get(code, argument))
				.toList())
			.stream()
			.map(Industry::code)
			.toList();
	}

	private static List<String> bounded(List<String> codes, String argument) {
		if (codes.isEmpty() || codes.size() > MAX_CODES) {
			throw new InvalidInputException(ErrorCode.INVALID_LENGTH, argument,
					Message.of("search.codes.length", argument, codes.size(), MAX_CODES));
		}
		return codes;
	}

}
