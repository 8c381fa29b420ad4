package org.smartfactory.registry.limits;

import java.util.Locale;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.message.Message;

import org.springframework.stereotype.Component;

/**
 * Refuses operations that exceed the limit of list items or of field cost, before the
 * execution. The cost is stored in the GraphQL context of the request.
 */
@Component
class CostLimit extends SimplePerformantInstrumentation {

	private final LimitProperties limits;

	private final DistributionSummary nodes;

	private final DistributionSummary fieldCost;

	CostLimit(LimitProperties limits, MeterRegistry meters) {
		this.limits = limits;
		this.nodes = DistributionSummary.builder("graphql.request.nodes")
			.description("Maximum number of items in all lists of a response")
			.register(meters);
		this.fieldCost = DistributionSummary.builder("graphql.request.field.cost")
			.description("Sum of the weights of the fields of a request, each as often as it is executed")
			.register(meters);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		OperationCost cost = CostAnalysis.of(execution);
		this.nodes.record(cost.nodes());
		this.fieldCost.record(cost.fieldCost());
		execution.getGraphQLContext()
			.put(Cost.class, new Cost(cost, DocumentMeasure.of(execution.getDocument()), this.limits));
		require(cost.nodes(), this.limits.nodes(), ErrorCode.TOO_MANY_NODES,
				Message.of("limits.nodes", cost.nodes(), this.limits.nodes()), execution.getLocale());
		require(cost.fieldCost(), this.limits.fieldCost(), ErrorCode.TOO_COSTLY,
				Message.of("limits.field-cost", cost.fieldCost(), this.limits.fieldCost()), execution.getLocale());
		return super.beginExecuteOperation(parameters, state);
	}

	private static void require(long requested, long limit, ErrorCode code, Message message, Locale language) {
		if (requested > limit) {
			throw LimitExceeded.of(code, requested, limit, message.in(language));
		}
	}

}
