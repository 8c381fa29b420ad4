package org.smartfactory.registry.graphql.http;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.NoOpPreparsedDocumentProvider;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guard of GET against a small schema with a mutation.
 */
class ReadOnlyGetGuardTests {

	private static final String BOTH = "query Read { read } mutation Write { write }";

	private final AtomicInteger written = new AtomicInteger();

	private final GraphQL graphQl = GraphQL
		.newGraphQL(new SchemaGenerator().makeExecutableSchema(
				new SchemaParser().parse("type Query { read: Int } type Mutation { write: Int }"),
				RuntimeWiring.newRuntimeWiring()
					.type("Mutation",
							(type) -> type.dataFetcher("write", (environment) -> this.written.incrementAndGet()))
					.build()))
		.preparsedDocumentProvider(new ReadOnlyGetGuard(NoOpPreparsedDocumentProvider.INSTANCE))
		.build();

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			mutation { write }                           | -
			mutation { nothing }                         | -
			query Read { read } mutation Write { write } | Write
			subscription { read }                        | -
			""")
	void mutationIsNotExecuted(String document, String operation) {
		ExecutionResult result = execute(document, operation, true);
		assertThat(result.isDataPresent()).isFalse();
		assertThat(result.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "METHOD_NOT_ALLOWED"));
		assertThat(this.written).hasValue(0);
	}

	@Test
	void queryBesideAMutationIsExecuted() {
		assertThat(execute(BOTH, "Read", true).getErrors()).isEmpty();
	}

	@Test
	void syntaxErrorIsReportedAsSuch() {
		assertThat(execute("{", null, true).getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getMessage()).contains("syntax"));
	}

	@Test
	void mutationOverPostIsExecuted() {
		assertThat(execute(BOTH, "Write", false).getErrors()).isEmpty();
		assertThat(this.written).hasValue(1);
	}

	private ExecutionResult execute(String document, String operation, boolean safe) {
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(document, operation, null, null,
				"1", Locale.ENGLISH);
		if (safe) {
			ReadOnlyGetGuard.require(request);
		}
		return this.graphQl.execute(request.toExecutionInput());
	}

}
