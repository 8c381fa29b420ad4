package org.smartfactory.registry.snapshot;

import java.util.Objects;
import java.util.concurrent.CompletionStage;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Renews the snapshot of the request before and after each mutation, so that the fields
 * of its result are read after the change. The mutation writes on a separate connection;
 * the request holds no other one meanwhile. Changes by other clients right after the
 * mutation are visible too.
 */
@Component
class MutationSnapshots extends SimplePerformantInstrumentation {

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		return isMutation(parameters) ? (environment) -> fetch(fetcher, environment) : fetcher;
	}

	private static boolean isMutation(InstrumentationFieldFetchParameters parameters) {
		return parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.MUTATION
				&& parameters.getExecutionStepInfo().getPath().getLevel() == 1;
	}

	private static @Nullable Object fetch(DataFetcher<?> fetcher, DataFetchingEnvironment environment)
			throws Exception {
		forget(environment);
		@Nullable Object result = fetcher.get(environment);
		if (result instanceof CompletionStage<?> later) {
			return later.thenApply((value) -> {
				forget(environment);
				return value;
			});
		}
		forget(environment);
		return result;
	}

	private static void forget(DataFetchingEnvironment environment) {
		Snapshot snapshot = Objects
			.requireNonNull(environment.getGraphQlContext().get(SnapshotThreadLocalAccessor.KEY));
		snapshot.renew();
		environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
	}

}
