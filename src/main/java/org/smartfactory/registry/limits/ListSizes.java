package org.smartfactory.registry.limits;

import java.util.Collection;
import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.InputValues;
import org.smartfactory.registry.paging.PageRequest;

/**
 * Estimates the sizes of the lists of a response. A page has the requested size; other
 * lists declare their size in the schema by {@code @listSize}. Lists of scalars count as
 * part of their object.
 */
final class ListSizes {

	private ListSizes() {
	}

	static boolean isListOfObjects(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
				&& !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLScalarType);
	}

	/**
	 * The size of a list.
	 * @param field the requested field
	 * @param definition the field of the schema
	 * @return the maximum number of items
	 */
	static long of(ExecutableNormalizedField field, GraphQLFieldDefinition definition) {
		@Nullable ExecutableNormalizedField around = field.getParent();
		if (around != null && field.getObjectTypeNames().iterator().next().endsWith("Connection")) {
			return PageRequest.rows(InputValues.of(around));
		}
		@Nullable GraphQLAppliedDirective declared = definition.getAppliedDirective("listSize");
		if (declared == null) {
			return 1;
		}
		@Nullable Integer assumed = declared.getArgument("assumedSize").getValue();
		@Nullable List<String> slicing = declared.getArgument("slicingArguments").getValue();
		int otherwise = (assumed != null) ? assumed : 1;
		return (slicing != null)
				? InputValues.of(field).find(slicing.get(0), Collection.class).map(Collection::size).orElse(otherwise)
				: otherwise;
	}

}
