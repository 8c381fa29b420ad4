package org.smartfactory.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Asks the registry and reads its answers.
 */
public final class Answers {

	private Answers() {
	}

	/**
	 * Asks what must be answered without an error.
	 */
	public static GraphQlTester.Response ask(RunningRegistry registry, String document, Map<String, ?> variables) {
		GraphQlTester.Request<?> request = registry.graphql().document(document);
		variables.forEach(request::variable);
		GraphQlTester.Response response = request.execute();
		response.errors().verify();
		return response;
	}

	/**
	 * Asks what must be refused.
	 */
	public static List<ResponseError> refusals(RunningRegistry registry, String document, Map<String, ?> variables) {
		GraphQlTester.Request<?> request = registry.graphql().document(document);
		variables.forEach(request::variable);
		List<ResponseError> errors = new ArrayList<>();
		request.execute().errors().satisfy(errors::addAll);
		return errors;
	}

}
