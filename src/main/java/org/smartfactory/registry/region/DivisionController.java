package org.smartfactory.registry.region;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.paging.Connection;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.sql.KeyType;
import org.smartfactory.registry.sql.Ordering;
import org.smartfactory.registry.sql.SortKey;
import org.smartfactory.registry.text.SearchText;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.division}, {@code Query.divisions} and the fields of
 * {@code Division}.
 */
@Controller
class DivisionController {

	private static final Ordering<Division> BY_CODE = new Ordering<>("divisions",
			List.of(SortKey.inMemory(KeyType.TEXT, false, Division::code)));

	private final Divisions divisions;

	private final DivisionArguments arguments;

	DivisionController(Divisions divisions, DivisionArguments arguments) {
		this.divisions = divisions;
		this.arguments = arguments;
	}

	@QueryMapping
	Division division(@Argument String code) {
		return this.arguments.get(code, "code");
	}

	@QueryMapping
	Connection<Division> divisions(@Argument @Nullable DivisionKind kind, @Argument @Nullable String within,
			@Argument @Nullable String text, DataFetchingEnvironment field) {
		PageRequest request = PageRequest.of(field, BY_CODE);
		DivisionTree tree = this.divisions.tree();
		Stream<Division> found = tree.stream();
		if (kind != null) {
			found = found.filter((division) -> division.kind() == kind);
		}
		if (within != null) {
			Division outer = this.arguments.get(within, "within");
			found = found.filter((division) -> tree.isWithin(division, outer));
		}
		if (text != null) {
			Predicate<DivisionNames> matching = DivisionNames.matching(SearchText.parse(text, "text"));
			found = found.filter((division) -> matching.test(tree.names(division)));
		}
		return Connection.of(found.toList(), request, BY_CODE);
	}

	@SchemaMapping
	String id(Division division) {
		return new GlobalId("Division", division.code()).toString();
	}

	@SchemaMapping
	Optional<Division> parent(Division division) {
		return this.divisions.tree().find(division.parentCode());
	}

	@SchemaMapping
	Optional<Division> city(Division division) {
		return this.divisions.tree().find(division.cityCode());
	}

	@SchemaMapping
	List<Division> children(Division division) {
		return this.divisions.tree().children(division);
	}

}
