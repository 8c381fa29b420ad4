package org.smartfactory.registry.graphql.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Errors;
import org.smartfactory.registry.message.Message;

import org.springframework.graphql.ExecutionGraphQlRequest;

/**
 * Restricts GET to queries. Mutations over GET receive 405 even if the document is
 * invalid.
 */
class ReadOnlyGetGuard implements PreparsedDocumentProvider {

	private static final Object SAFE = ReadOnlyGetGuard.class;

	private final PreparsedDocumentProvider documents;

	ReadOnlyGetGuard(PreparsedDocumentProvider documents) {
		this.documents = documents;
	}

	/**
	 * Restricts a request to queries.
	 * @param request the request
	 */
	static void require(ExecutionGraphQlRequest request) {
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(SAFE, true)).build());
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> prepare) {
		CompletableFuture<PreparsedDocumentEntry> found = this.documents.getDocumentAsync(input, prepare);
		return input.getGraphQLContext().hasKey(SAFE) ? found.thenApply((entry) -> safe(entry, input)) : found;
	}

	private static PreparsedDocumentEntry safe(PreparsedDocumentEntry entry, ExecutionInput input) {
		@Nullable Document document = entry.hasErrors() ? parse(input.getQuery()) : entry.getDocument();
		if (document == null || isQuery(document, input.getOperationName())) {
			return entry;
		}
		return new PreparsedDocumentEntry(Errors.refused(GraphqlErrorBuilder.newError(), ErrorCode.METHOD_NOT_ALLOWED,
				null, Message.of("http.get.not-a-query").in(input.getLocale())));
	}

	private static @Nullable Document parse(String text) {
		try {
			return Parser.parse(text);
		}
		catch (InvalidSyntaxException ex) {
			return null;
		}
	}

	private static boolean isQuery(Document document, @Nullable String name) {
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((operation) -> name == null || name.equals(operation.getName()))
			.allMatch((operation) -> operation.getOperation() == OperationDefinition.Operation.QUERY);
	}

}
