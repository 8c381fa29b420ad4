package org.smartfactory.registry.correction;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.load.Recount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invalid input and limits of mutations.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class MutationTests {

	private static final String LOAD = """
			mutation ($rows: [EnterpriseRow!]!) { loadPackage(input: {name: "many", reason: "r", enterprises: $rows}) {
			  __typename
			  ... on PackageLoaded { matches { matchedBy count } }
			  ... on PackageRefused { count problems { row } }
			} }""";

	private static final Map<Engine, SecuredRegistry> REGISTRIES = new EnumMap<>(Engine.class);

	private final SecuredRegistry secured;

	MutationTests(Engine engine) {
		this.secured = REGISTRIES.computeIfAbsent(engine, (each) -> new SecuredRegistry(each, Map.of()));
	}

	@AfterAll
	static void stop() {
		REGISTRIES.values().forEach(SecuredRegistry::close);
		REGISTRIES.clear();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					loadPackage(input: {name: "Bad Name", reason: "r", enterprises: [{id: "x", name: "x"}]})                          | INVALID_TEXT        | input.name
					loadPackage(input: {name: "a", reason: " ", enterprises: [{id: "x", name: "x"}]})                                 | INVALID_TEXT        | input.reason
					loadPackage(input: {name: "a", reason: "r"})                                                                      | INVALID_LENGTH      | input
					loadPackage(input: {name: "a", reason: "r", enterprises: null})                                                   | INVALID_LENGTH      | input
					loadPackage(input: {name: "a", reason: "r", divisions: []})                                                       | VALIDATION_ERROR    | input
					withdrawRecognition(input: {recognition: "x", on: "2026-01-01", reason: "r"})                                     | INVALID_ID          | input.recognition
					withdrawRecognition(input: {recognition: "RW50ZXJwcmlzZTpiYTUwODgzYi0wMThhLTM2MjUtODI2ZS05ZWZiYzg3Y2Q1NTA", on: "2026-01-01", reason: "r"}) | INVALID_ID | input.recognition
					withdrawRecognition(input: {recognition: "00000000-0000-0000-0000-00000000000a", on: "2026-01-01", reason: "r"})  | UNKNOWN_RECOGNITION | input.recognition
					withdrawRecognition(input: {recognition: "202175ea-2ed5-3fdf-9eb4-542705b0c046", on: "2026-02-30", reason: "r"})  | VALIDATION_ERROR    | input
					withdrawRecognition(input: {recognition: "202175ea-2ed5-3fdf-9eb4-542705b0c046", on: "2026-01-01", reason: "@r"}) | INVALID_TEXT        | input.reason
					unwithdrawRecognition(input: {recognition: "x", reason: "r"})                                                     | INVALID_ID          | input.recognition
					unwithdrawRecognition(input: {recognition: "00000000-0000-0000-0000-00000000000a", reason: "r"})                  | UNKNOWN_RECOGNITION | input.recognition
					unwithdrawRecognition(input: {recognition: "202175ea-2ed5-3fdf-9eb4-542705b0c046", reason: ""})                   | INVALID_TEXT        | input.reason
					addEnterpriseName(input: {enterprise: "x", name: "a", reason: "r"})                                               | INVALID_ID          | input.enterprise
					addEnterpriseName(input: {enterprise: "00000000-0000-0000-0000-00000000000a", name: "a", reason: "r"})            | UNKNOWN_ENTERPRISE  | input.enterprise
					addEnterpriseName(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", name: "=cmd", reason: "r"})         | INVALID_TEXT        | input.name
					addEnterpriseName(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", name: "（）", reason: "r"})         | INVALID_TEXT        | input.name
					addEnterpriseName(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", name: "", reason: "r"})             | INVALID_TEXT        | input.name
					removeEnterpriseName(input: {enterprise: "x", name: "a", reason: "r"})                                            | INVALID_ID          | input.enterprise
					removeEnterpriseName(input: {enterprise: "00000000-0000-0000-0000-00000000000a", name: "a", reason: "r"})         | UNKNOWN_ENTERPRISE  | input.enterprise
					removeEnterpriseName(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", name: "（）", reason: "r"})      | INVALID_TEXT        | input.name
					clearEnterpriseField(input: {enterprise: "x", field: DIVISION, reason: "r"})                                      | INVALID_ID          | input.enterprise
					clearEnterpriseField(input: {enterprise: "00000000-0000-0000-0000-00000000000a", field: DIVISION, reason: "r"})   | UNKNOWN_ENTERPRISE  | input.enterprise
					clearEnterpriseField(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", field: NAME, reason: "r"})       | VALIDATION_ERROR    | input
					mergeEnterprises(input: {enterprise: "x", into: "ba50883b-018a-3625-826e-9efbc87cd550", reason: "r"})             | INVALID_ID          | input.enterprise
					mergeEnterprises(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", into: "00000000-0000-0000-0000-00000000000a", reason: "r"}) | UNKNOWN_ENTERPRISE | input.into
					""")
	void argumentIsNamed(String field, String code, String argument) {
		JsonNode error = refusal("mutation { " + field + " { __typename } }", Map.of());
		assertThat(error.at("/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
		assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
		assertThat(error.at("/extensions/argument").asString()).startsWith(argument);
		assertThat(error.at("/message").asString()).matches("(?s).*(expected|valid|null|not in).*")
			.doesNotContain("Exception", "java.", "SQL");
	}

	@Test
	void longTextsAreRefused() {
		String document = "mutation ($reason: String!) { mergeEnterprises(input: {enterprise: \"x\", into: \"y\", reason: $reason}) { __typename } }";
		assertThat(refusal(document, Map.of("reason", "因".repeat(501))).at("/message").asString())
			.isEqualTo("The reason is blank or too long; expected 1 to 500 characters.");
	}

	@Test
	void thousandRowsAreLoadedAndNoMore() {
		assertThat(refusal(LOAD, Map.of("rows", rows(1001, ""))).at("/message").asString())
			.isEqualTo("1001 rows were given; expected 1 to 1000 in all tables together.");
		assertThat(answer(LOAD, Map.of("rows", rows(1000, ""))).at("/data/loadPackage").toString())
			.isEqualTo("{\"__typename\":\"PackageLoaded\",\"matches\":[{\"matchedBy\":\"NEW\",\"count\":1000}]}");
		assertThat(this.secured.registry().bean(Recount.class).findDifferences()).isEmpty();
	}

	@Test
	void firstThousandErrorsAndTheirNumberAreReported() {
		JsonNode refused = answer(LOAD, Map.of("rows", rows(1000, "x"))).at("/data/loadPackage");
		assertThat(refused.at("/__typename").asString()).isEqualTo("PackageRefused");
		assertThat(refused.at("/count").asInt()).isEqualTo(2000);
		assertThat(refused.at("/problems")).hasSize(1000);
		assertThat(refused.at("/problems/999/row").asInt()).isEqualTo(500);
	}

	private static List<Map<String, String>> rows(int count, String wrong) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((i) -> Map.of("id", "%s00000000-0000-0000-0003-%012d".formatted(wrong, i), "name",
					"第%d号机械有限公司".formatted(i), "creditCode", wrong))
			.toList();
	}

	@Test
	void busyRegistryIsReportedDuringAnotherChange() throws SQLException {
		String busy = "{\"__typename\":\"RegistryBusy\",\"message\":\"Another change of the registry is in progress; nothing was changed. Try again when it is complete.\"}";
		String selection = " { __typename ... on RegistryBusy { message } } }";
		String load = "mutation { loadPackage(input: {name: \"a\", reason: \"r\", enterprises: [{id: \"00000000-0000-0000-0000-00000000000f\", name: \"忙\"}]})";
		String add = "mutation { addEnterpriseName(input: {enterprise: \"ba50883b-018a-3625-826e-9efbc87cd550\", name: \"忙\", reason: \"r\"})";
		try (Connection other = this.secured.registry().bean(DataSource.class).getConnection();
				Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("SELECT revision FROM registry WHERE id = 1 FOR UPDATE");
			assertThat(answer(load + selection, Map.of()).at("/data/loadPackage").toString()).isEqualTo(busy);
			assertThat(answer(add + selection, Map.of()).at("/data/addEnterpriseName").toString()).isEqualTo(busy);
			other.rollback();
		}
		assertThat(answer(add + selection, Map.of()).at("/data/addEnterpriseName/__typename").asString())
			.isEqualTo("EnterpriseNameAdded");
	}

	@Test
	void messagesAreInTheLanguageOfTheClient() {
		String document = """
				mutation {
				  loadPackage(input: {name: "a", reason: "r", enterprises: [{id: "x", name: "=1"}]}) {
				    ... on PackageRefused { problems { message } }
				  }
				  mergeEnterprises(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", reason: "r",
				                           into: "ba50883b-018a-3625-826e-9efbc87cd550"}) {
				    ... on EnterprisesAlreadyOne { message }
				  }
				}""";
		HttpResponse<String> response = SecuredRegistry.send(this.secured.registry(), document, Map.of(),
				"Authorization", "Bearer " + this.secured.issuer().token(), "Accept-Language", "zh-CN");
		assertThat(JsonPath.<List<String>>read(response.body(), "$..message")).containsExactly("“x”无效；应为小写的 UUID。",
				"值“=1”的开头类似电子表格公式；文本不得以 = + - @、制表符或回车符开头。", "两个标识已指向同一企业“山西建龙实业有限公司”。");
		assertThat(response.headers().firstValue("Vary").orElseThrow()).contains("Accept-Language");
	}

	private JsonNode refusal(String document, Map<String, ?> variables) {
		JsonNode answer = answer(document, variables);
		assertThat(answer.at("/errors")).as(answer.toString()).hasSize(1);
		return answer.at("/errors/0");
	}

	private JsonNode answer(String document, Map<String, ?> variables) {
		return new JsonMapper().readTree(this.secured.ask(document, variables));
	}

}
