package org.smartfactory.registry.snapshot;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;

import org.springframework.stereotype.Component;

/**
 * Has what is asked of a mutation's result read from a snapshot of its own, taken after
 * the mutation wrote: the one of the request is as old as the mutation before.
 */
@Component
class MutationSnapshots extends SimplePerformantInstrumentation {

	private final Snapshot snapshot;

	MutationSnapshots(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		return isMutation(parameters) ? (environment) -> {
			forget(environment);
			return fetcher.get(environment);
		} : fetcher;
	}

	private static boolean isMutation(InstrumentationFieldFetchParameters parameters) {
		return parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.MUTATION
				&& parameters.getExecutionStepInfo().getPath().getLevel() == 1;
	}

	private void forget(DataFetchingEnvironment environment) {
		this.snapshot.renew();
		environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
	}

}
