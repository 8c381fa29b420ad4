package org.smartfactory.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Executes documents and reads the responses.
 */
public final class Answers {

	private Answers() {
	}

	/**
	 * Executes a document that must succeed.
	 */
	public static GraphQlTester.Response ask(RunningRegistry registry, String document, Map<String, ?> variables) {
		GraphQlTester.Request<?> request = registry.graphql().document(document);
		variables.forEach(request::variable);
		GraphQlTester.Response response = request.execute();
		response.errors().verify();
		return response;
	}

	/**
	 * Executes a document that must be refused.
	 */
	public static List<ResponseError> refusals(RunningRegistry registry, String document, Map<String, ?> variables) {
		GraphQlTester.Request<?> request = registry.graphql().document(document);
		variables.forEach(request::variable);
		List<ResponseError> errors = new ArrayList<>();
		request.execute().errors().satisfy(errors::addAll);
		return errors;
	}

}
