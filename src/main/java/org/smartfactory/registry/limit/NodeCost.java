package org.smartfactory.registry.limit;

import java.util.Collection;
import java.util.List;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.InputValues;
import org.smartfactory.registry.paging.PageRequest;

/**
 * Counts the items that the lists of an answer can have, each with the items of the lists
 * within it. A page has as many as it is asked for; other lists say their size in the
 * schema. Scalars in a list are part of their object.
 */
final class NodeCost implements FieldComplexityCalculator {

	/** The most that is told: sums of it are still numbers. */
	private static final long MANY = 1_000_000;

	@Override
	public int calculate(FieldComplexityEnvironment field, int within) {
		if (!isListOfObjects(field.getFieldDefinition())) {
			return within;
		}
		return (int) Math.min(size(field) * (1L + within), MANY);
	}

	private static boolean isListOfObjects(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
				&& !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLScalarType);
	}

	private static long size(FieldComplexityEnvironment field) {
		@Nullable FieldComplexityEnvironment connection = field.getParentEnvironment();
		if (connection != null && isConnection(field)) {
			return PageRequest.rows(new InputValues(connection.getArguments()));
		}
		@Nullable GraphQLAppliedDirective declared = field.getFieldDefinition().getAppliedDirective("listSize");
		if (declared == null) {
			return 1;
		}
		@Nullable List<String> slicing = declared.getArgument("slicingArguments").getValue();
		if (slicing != null && field.getArguments().get(slicing.get(0)) instanceof Collection<?> asked) {
			return asked.size();
		}
		@Nullable Integer assumed = declared.getArgument("assumedSize").getValue();
		return (assumed != null) ? assumed : 1;
	}

	private static boolean isConnection(FieldComplexityEnvironment field) {
		return field.getParentType().getName().endsWith("Connection");
	}

}
