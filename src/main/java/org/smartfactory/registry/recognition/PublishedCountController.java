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

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.publishedCounts} and the fields of {@code PublishedCount} that
 * are not in its record.
 */
@Controller
class PublishedCountController {

	private final PublishedCounts counts;

	private final Divisions divisions;

	private final DivisionArguments arguments;

	private final AsOf asOf;

	PublishedCountController(PublishedCounts counts, Divisions divisions, DivisionArguments arguments, AsOf asOf) {
		this.counts = counts;
		this.divisions = divisions;
		this.arguments = arguments;
		this.asOf = asOf;
	}

	@QueryMapping
	Connection<PublishedCount> publishedCounts(@Argument @Nullable PublishedCountFilter filter,
			DataFetchingEnvironment field) {
		PageRequest request = PageRequest.of(field, PublishedCounts.LATEST_FIRST);
		PublishedCountCriteria criteria = criteria((filter != null) ? filter : PublishedCountFilter.ALL, field);
		return new Connection<>(() -> this.counts.findPage(criteria, request), () -> this.counts.count(criteria));
	}

	private PublishedCountCriteria criteria(PublishedCountFilter filter, DataFetchingEnvironment field) {
		return new PublishedCountCriteria(this.asOf.of(field),
				(filter.level() != null) ? filter.level().levels() : Set.of(),
				(filter.within() != null) ? this.arguments.get(filter.within(), "filter.within") : null,
				filter.nationwide(), filter.counts());
	}

	@SchemaMapping
	String id(PublishedCount count) {
		return new GlobalId("PublishedCount", count.id().toString()).toString();
	}

	@SchemaMapping
	Optional<Division> division(PublishedCount count) {
		return this.divisions.tree().find(count.divisionCode());
	}

}
