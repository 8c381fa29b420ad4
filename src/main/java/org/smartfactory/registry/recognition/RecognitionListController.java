package org.smartfactory.registry.recognition;

import java.util.Optional;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.paging.Connection;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.region.DivisionArguments;
import org.smartfactory.registry.region.Divisions;
import org.smartfactory.registry.sql.Ordering;
import org.smartfactory.registry.text.SearchText;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.recognitionLists} and the fields of {@code RecognitionList} that
 * are not in its record.
 */
@Controller
class RecognitionListController {

	private final RecognitionLists lists;

	private final Divisions divisions;

	private final DivisionArguments divisionArguments;

	private final AsOf asOf;

	RecognitionListController(RecognitionLists lists, Divisions divisions, DivisionArguments divisionArguments,
			AsOf asOf) {
		this.lists = lists;
		this.divisions = divisions;
		this.divisionArguments = divisionArguments;
		this.asOf = asOf;
	}

	@QueryMapping
	Connection<RecognitionList> recognitionLists(@Argument @Nullable RecognitionListFilter filter,
			@Argument RecognitionListOrder orderBy, DataFetchingEnvironment field) {
		Ordering<RecognitionList> ordering = orderBy.ordering();
		PageRequest request = PageRequest.of(field, ordering);
		RecognitionListCriteria criteria = criteria((filter != null) ? filter : RecognitionListFilter.ALL, field);
		return new Connection<>(() -> this.lists.findPage(criteria, ordering, request),
				() -> this.lists.count(criteria));
	}

	private RecognitionListCriteria criteria(RecognitionListFilter filter, DataFetchingEnvironment field) {
		return new RecognitionListCriteria(this.asOf.of(field),
				(filter.text() != null) ? SearchText.parse(filter.text(), "filter.text") : null,
				(filter.level() != null) ? filter.level().levels() : Set.of(),
				(filter.stages() != null) ? Stage.parse(filter.stages(), "filter.stages") : Set.of(),
				(filter.place() != null) ? this.divisionArguments.get(filter.place(), "filter.place") : null,
				(filter.publishedBetween() != null)
						? DateRange.parse(filter.publishedBetween(), "filter.publishedBetween") : null);
	}

	@SchemaMapping
	String id(RecognitionList list) {
		return new GlobalId("RecognitionList", list.id()).toString();
	}

	@SchemaMapping
	Optional<Division> place(RecognitionList list) {
		return this.divisions.tree().find(list.placeCode());
	}

	@SchemaMapping
	Optional<Division> completeFor(RecognitionList list) {
		return this.divisions.tree().find(list.completeForCode());
	}

}
