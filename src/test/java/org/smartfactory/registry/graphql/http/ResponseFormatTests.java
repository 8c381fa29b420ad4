package org.smartfactory.registry.graphql.http;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseFormatTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					application/graphql-response+json                                                         | GRAPHQL_RESPONSE
					application/json                                                                          | JSON
					*/*                                                                                       | JSON
					application/*                                                                             | JSON
					application/graphql-response+json, application/json;q=0.9                                 | GRAPHQL_RESPONSE
					application/json;q=0.9, application/graphql-response+json                                 | GRAPHQL_RESPONSE
					application/graphql-response+json; charset=utf-8, application/json; charset=utf-8         | GRAPHQL_RESPONSE
					application/json, application/graphql-response+json, application/graphql+json             | JSON
					application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed | GRAPHQL_RESPONSE
					text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8                | JSON
					application/graphql-response+json;q=0.5, */*;q=0.8                                        | JSON
					application/json;q=0.1, */*;q=0.8                                                         | GRAPHQL_RESPONSE
					application/json;q=0, */*                                                                 | GRAPHQL_RESPONSE
					application/*+json, application/json;q=0.5                                                | GRAPHQL_RESPONSE
					application/graphql-response+json;q=0, */*                                                | JSON
					*/*;q=0, application/json                                                                 | JSON
					*/*;q=0, application/*;q=0.1                                                              | JSON
					application/json;q=0.000, application/graphql-response+json;q=0.001                       | GRAPHQL_RESPONSE
					application/*;q=0, application/graphql-response+json                                      | GRAPHQL_RESPONSE
					application/json;v=2;q=0, application/json                                                | JSON
					application/json;v=2;q=0.1, */*                                                           | JSON
					application/json;v=2                                                                      | JSON
					application/json;charset=UTF-8;q=0, */*                                                   | GRAPHQL_RESPONSE
					application/json;charset="utf-8";q=0, */*                                                 | GRAPHQL_RESPONSE
					*/*;q=0                                                                                   |
					application/*;q=0, */*                                                                    |
					application/json;Q=0                                                                      |
					application/json;q=0.0, application/graphql-response+json;q=0                             |
					text/html                                                                                 |
					application/json;q=0                                                                      |
					nonsense                                                                                  |
					""")
	void preferredFormatIsSelected(String accept, ResponseFormat format) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Accept", accept);
		assertThat(ResponseFormat.accepted(ServerRequest.create(request, List.of()).headers()))
			.isEqualTo(Optional.ofNullable(format));
	}

	@Test
	void missingAcceptSelectsJson() {
		assertThat(ResponseFormat.accepted(ServerRequest.create(new MockHttpServletRequest(), List.of()).headers()))
			.hasValue(ResponseFormat.JSON);
	}

}
