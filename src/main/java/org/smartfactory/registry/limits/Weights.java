package org.smartfactory.registry.limits;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.InputValues;

/**
 * Reads the weights that the schema declares by {@code @cost}; the default is 0.
 */
final class Weights {

	private Weights() {
	}

	/**
	 * The weight of an element of the schema.
	 * @param element the element
	 * @return its weight
	 */
	static BigDecimal of(GraphQLDirectiveContainer element) {
		@Nullable GraphQLAppliedDirective declared = element.getAppliedDirective("cost");
		@Nullable String weight = (declared != null) ? declared.getArgument("weight").getValue() : null;
		return (weight != null) ? new BigDecimal(weight) : BigDecimal.ZERO;
	}

	/**
	 * The weight of the given arguments, including the fields of input objects.
	 * @param declared the arguments of a field, or the fields of an input
	 * @param values the given values
	 * @return the sum of their weights
	 */
	static BigDecimal of(List<? extends GraphQLInputValueDefinition> declared, InputValues values) {
		return declared.stream()
			.map((each) -> values.find(each.getName(), Object.class)
				.map((value) -> of(each).add(within(each.getType(), value)))
				.orElse(BigDecimal.ZERO))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal within(GraphQLInputType type, Object value) {
		if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input)) {
			return BigDecimal.ZERO;
		}
		if (value instanceof Collection<?> items) {
			return items.stream().map((item) -> within(type, item)).reduce(BigDecimal.ZERO, BigDecimal::add);
		}
		return (value instanceof Map<?, ?> fields) ? of(input.getFieldDefinitions(), new InputValues(fields))
				: BigDecimal.ZERO;
	}

}
