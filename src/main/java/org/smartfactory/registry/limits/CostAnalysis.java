package org.smartfactory.registry.limits;

import java.math.BigDecimal;
import java.util.List;

import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.smartfactory.registry.graphql.InputValues;

/**
 * Static cost analysis of an operation before its execution. It measures the normalized
 * fields: fields of one response name merged, fragments resolved, skipped fields removed,
 * variables and defaults applied.
 */
final class CostAnalysis {

	private final GraphQLSchema schema;

	private CostAnalysis(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * Computes the cost of an operation.
	 * @param execution the operation with its variables
	 * @return the cost
	 */
	static OperationCost of(ExecutionContext execution) {
		CostAnalysis analysis = new CostAnalysis(execution.getGraphQLSchema());
		return analysis.of(execution.getNormalizedQueryTree().get().getTopLevelFields(), 1, BigDecimal.ZERO);
	}

	private OperationCost of(List<ExecutableNormalizedField> fields, long times, BigDecimal asked) {
		return fields.stream()
			.map((field) -> of(field, times, asked))
			.reduce(OperationCost.NOTHING, OperationCost::plus);
	}

	/**
	 * Computes the cost of a field and its subfields.
	 * @param field the field
	 * @param times how often it is executed: once for each item of the lists around it
	 * @param asked the weight of the arguments of the enclosing connection
	 * @return the cost
	 */
	private OperationCost of(ExecutableNormalizedField field, long times, BigDecimal asked) {
		List<GraphQLFieldDefinition> definitions = field.getFieldDefinitions(this.schema);
		GraphQLFieldDefinition definition = definitions.get(0);
		BigDecimal weight = definitions.stream().map(Weights::of).reduce(BigDecimal.ZERO, BigDecimal::max);
		BigDecimal given = Weights.of(definition.getArguments(), InputValues.of(field));
		BigDecimal own = weight.add(given).add((weight.signum() > 0) ? asked : BigDecimal.ZERO);
		OperationCost alone = OperationCost.ofField(own, times);
		if (!ListSizes.isListOfObjects(definition)) {
			return alone.plus(of(field.getChildren(), times, asked.add(given)));
		}
		long size = ListSizes.of(field, definition);
		OperationCost within = of(field.getChildren(), OperationCost.product(times, size), BigDecimal.ZERO);
		return alone.plus(OperationCost.ofList(size, within));
	}

}
