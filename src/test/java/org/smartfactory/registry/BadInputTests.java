package org.smartfactory.registry;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.graphql.ResponseError;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invalid input results in one error that names the argument and the expected value.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class BadInputTests {

	private final RunningRegistry registry;

	BadInputTests(Engine engine) {
		this.registry = RunningRegistry.seeded(engine);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
									node(id: "x") { id }                                                  | INVALID_ID            | id
									node(id: "RW50ZXJwcmlzZTo") { id }                                    | INVALID_ID            | id
									node(id: "Tm90aGluZzp4") { id }                                       | INVALID_ID            | id
									nodes(ids: ["RGl2aXNpb246MTQwODAw", ""]) { id }                       | INVALID_ID            | ids
									enterprise(by: {id: "RGl2aXNpb246MTQwODAw"}) { id }                   | INVALID_ID            | by.id
									enterprise(by: {id: "RW50ZXJwcmlzZTp4"}) { id }                       | INVALID_ID            | by.id
									enterprise(by: {creditCode: "91310115MA1H8R7C6D"}) { id }             | INVALID_CREDIT_CODE   | by.creditCode
									enterprise(by: {name: " （） "}) { id }                               | INVALID_TEXT          | by.name
									enterprises(after: "x") { nodes { id } }                              | INVALID_CURSOR        | after
									enterprises(last: 1, before: "eA") { nodes { id } }                   | INVALID_CURSOR        | before
									enterprises(after: "MWRpdmlzaW9ucx8xMTAwMDA") { nodes { id } }        | INVALID_CURSOR        | after
									divisions(after: "MGRpdmlzaW9ucx8xMTAwMDA") { nodes { id } }          | INVALID_CURSOR        | after
									recognitionLists(after: "MXJlY29nbml0aW9uLWxpc3RzL0xBVEVTVF9GSVJTVB8yMDI1LTAxLTAxH3gA") { nodes { id } }        | INVALID_CURSOR | after
							recognitionLists(after: "MXJlY29nbml0aW9uLWxpc3RzL0xBVEVTVF9GSVJTVB8rOTk5OTk5OTk5LTAxLTAxH3g") { nodes { id } } | INVALID_CURSOR | after
							node(id: "UmVjb2duaXRpb25MaXN0OmEAYg") { id }                         | INVALID_ID            | id
							enterprises(first: 0) { nodes { id } }                                | INVALID_PAGE          | first
									enterprises(first: -1) { nodes { id } }                               | INVALID_PAGE          | first
									enterprises(first: 101) { nodes { id } }                              | INVALID_PAGE          | first
									cityRanking(last: 0) { totalCount }                                   | INVALID_PAGE          | last
									divisions(first: 1, last: 1) { totalCount }                           | INVALID_PAGE          | last
									recognitions(after: "a", before: "b") { totalCount }                  | INVALID_PAGE          | before
									enterprises(filter: {text: ""}) { totalCount }                        | INVALID_TEXT          | filter.text
									divisions(text: " ") { totalCount }                                   | INVALID_TEXT          | text
									enterprises(filter: {text: "a\\u0000"}) { totalCount }                | INVALID_TEXT          | filter.text
									enterprises(orderBy: RELEVANCE) { totalCount }                        | INVALID_TEXT          | orderBy
									enterprises(filter: {cities: []}) { totalCount }                      | INVALID_LENGTH        | filter.cities
									enterprises(filter: {cities: ["140000"]}) { totalCount }              | UNKNOWN_DIVISION      | filter.cities
									enterprises(filter: {within: "999999"}) { totalCount }                | UNKNOWN_DIVISION      | filter.within
									enterprises(filter: {within: "1408"}) { totalCount }                  | INVALID_DIVISION_CODE | filter.within
									cityRanking(within: "运城") { totalCount }                            | INVALID_DIVISION_CODE | within
									division(code: "999999") { name }                                     | UNKNOWN_DIVISION      | code
									industry(code: "C99") { code }                                        | UNKNOWN_INDUSTRY      | code
									industry(code: "9") { code }                                          | INVALID_INDUSTRY_CODE | code
									enterprises(filter: {industries: ["C31", "Z"]}) { totalCount }        | INVALID_INDUSTRY_CODE | filter.industries
									provinceRanking(industries: ["nothing"]) { totalCount }               | UNKNOWN_INDUSTRY      | industries
									enterprises(filter: {list: "UmVjb2duaXRpb25MaXN0Ong"}) { totalCount } | UNKNOWN_LIST          | filter.list
									recognitions(filter: {enterprise: "RW50ZXJwcmlzZTowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA"}) { totalCount } | UNKNOWN_ENTERPRISE | filter.enterprise
					industryRanking(stages: []) { totalCount }                            | INVALID_LENGTH        | stages
									recognitions(filter: {stages: []}) { totalCount }                     | INVALID_LENGTH        | filter.stages
									recognitionLists(filter: {publishedBetween: {from: "2025-02-01", to: "2025-01-01"}}) { totalCount } | INVALID_RANGE | filter.publishedBetween
									cityRanking(asOf: "2025-02-30") { totalCount }                        | VALIDATION_ERROR      | asOf
									enterprises(filter: {publishedBetween: {from: "x"}}) { totalCount }   | VALIDATION_ERROR      | filter.publishedBetween.from
									""")
	void argumentIsNamed(String field, String code, String argument) {
		ResponseError error = refusal("{ " + field + " }", Map.of());
		assertThat(error.getExtensions()).containsEntry("classification", "BAD_REQUEST")
			.containsEntry("code", code)
			.containsEntry("argument", argument);
		assertThat(error.getMessage()).matches("(?s).*(expected|valid|form|empty|[Uu]se|see).*")
			.doesNotContain("Exception", "java.");
	}

	@Test
	void longTextIsRefused() {
		ResponseError error = refusal("query ($text: String!) { enterprises(filter: {text: $text}) { nodes { id } } }",
				Map.of("text", "建".repeat(1000)));
		assertThat(error.getMessage()).isEqualTo("filter.text has 1000 characters; expected at most 100.");
	}

	@Test
	void tooManyNodesAreRefused() {
		ResponseError error = refusal("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
				Map.of("ids", Collections.nCopies(101, "RGl2aXNpb246MTQwODAw")));
		assertThat(error.getExtensions()).containsEntry("code", "INVALID_LENGTH").containsEntry("argument", "ids");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			query ($v: LevelFilter) { cityRanking(level: $v) { totalCount } }              | level
			query ($v: [Stage!]) { provinceRanking(stages: $v) { totalCount } }            | stages
			query ($v: RecognitionOrder) { recognitions(orderBy: $v) { totalCount } }      | orderBy
			""")
	void nullVariableForAValueIsRefused(String document, String argument) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("v", null);
		assertThat(refusal(document, variables).getExtensions()).containsEntry("classification", "BAD_REQUEST")
			.containsEntry("code", "VALIDATION_ERROR")
			.containsEntry("argument", argument);
	}

	@Test
	void invalidVariableIsNamed() {
		ResponseError error = refusal("query ($day: Date) { cityRanking(asOf: $day) { totalCount } }",
				Map.of("day", "yesterday"));
		assertThat(error.getExtensions()).containsEntry("code", "VALIDATION_ERROR").containsEntry("argument", "day");
	}

	@Test
	void halfASurrogatePairIsRefused() {
		ResponseError error = refusal("query ($text: String!) { enterprises(filter: {text: $text}) { nodes { id } } }",
				Map.of("text", "\ud800"));
		assertThat(error.getExtensions()).containsEntry("code", "INVALID_TEXT");
	}

	@Test
	void cursorOfAnotherListIsRefused() {
		String cursor = Answers.ask(this.registry,
				"{ recognitionLists(filter: {text: \"运城\"}) { nodes { recognitions { pageInfo { endCursor } } } } }",
				Map.of())
			.path("recognitionLists.nodes[0].recognitions.pageInfo.endCursor")
			.entity(String.class)
			.get();
		ResponseError error = refusal(
				"query ($after: String) { recognitionLists(filter: {text: \"青岛\"}) { nodes { recognitions(after: $after) { totalCount } } } }",
				Map.of("after", cursor));
		assertThat(error.getExtensions()).containsEntry("code", "INVALID_CURSOR").containsEntry("argument", "after");
	}

	@Test
	void malformedDocumentIsRefused() {
		assertThat(refusal("{ enterprises ", Map.of()).getExtensions()).containsEntry("code", "SYNTAX_ERROR")
			.containsEntry("classification", "BAD_REQUEST");
		assertThat(
				refusal("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", Map.of())
					.getExtensions())
			.containsEntry("code", "VALIDATION_ERROR")
			.containsEntry("classification", "BAD_REQUEST");
		assertThat(refusal("{ nothing }", Map.of()).getExtensions()).containsEntry("code", "VALIDATION_ERROR");
	}

	private ResponseError refusal(String document, Map<String, ?> variables) {
		List<ResponseError> errors = Answers.refusals(this.registry, document, variables);
		assertThat(errors).hasSize(1);
		return errors.get(0);
	}

}
