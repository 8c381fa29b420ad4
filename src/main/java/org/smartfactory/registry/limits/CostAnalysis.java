package org.smartfactory.registry.limits;

import java.math.BigDecimal;
import java.util.List;

import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.smartfactory.registry.graphql.InputValues;

/**
 * Tells before an operation is executed what it will cost. It looks at the fields as they
 * are executed: those of one name merged, fragments resolved, what is skipped left out,
 * variables and defaults filled in.
 */
final class CostAnalysis {

	private final GraphQLSchema schema;

	private CostAnalysis(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * Tells what an operation costs.
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
	 * What a field costs, with the fields in it.
	 * @param field the field
	 * @param times how often it is executed: once for each item of the lists around it
	 * @param asked what the arguments weigh by which the connection was asked for that
	 * the field is part of
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
