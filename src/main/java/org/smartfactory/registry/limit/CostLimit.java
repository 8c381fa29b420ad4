package org.smartfactory.registry.limit;

import graphql.ExecutionResult;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;

import org.springframework.stereotype.Component;

/**
 * Refuses operations whose answers could have too many items in their lists, before
 * anything of them is executed. What an operation costs is kept in the context of its
 * request.
 */
@Component
class CostLimit extends SimplePerformantInstrumentation {

	private final LimitProperties limits;

	private final DistributionSummary figures;

	CostLimit(LimitProperties limits, MeterRegistry meters) {
		this.limits = limits;
		this.figures = DistributionSummary.builder("graphql.request.nodes")
			.description("Items that the lists of an answer can have in all")
			.register(meters);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		int nodes = nodes(execution);
		this.figures.record(nodes);
		execution.getGraphQLContext()
			.put(Cost.class, new Cost(nodes, DocumentMeasure.of(execution.getDocument()), this.limits));
		if (nodes > this.limits.nodes()) {
			throw LimitExceeded.of(ErrorCode.TOO_MANY_NODES, nodes, this.limits.nodes(),
					"The lists of the answer can have %d items in all; expected at most %d. Ask for smaller pages, or for fewer pages within pages."
						.formatted(nodes, this.limits.nodes()));
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static int nodes(ExecutionContext execution) {
		return QueryComplexityCalculator.newCalculator()
			.schema(execution.getGraphQLSchema())
			.document(execution.getDocument())
			.operationName(execution.getOperationDefinition().getName())
			.variables(execution.getCoercedVariables())
			.fieldComplexityCalculator(new NodeCost())
			.build()
			.calculate();
	}

}
