package org.smartfactory.registry.graphql.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Refusals in the language of {@code Accept-Language}. They do not depend on the
 * database, so one engine is enough.
 */
class ChineseRefusalTests {

	private static final String CACHED = "Accept, Accept-Encoding, Authorization, GraphQL-Cost";

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	private final Http http = new Http(this.registry);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ division(code: "1408") { name } }                 | code：“1408”不是行政区划代码。请使用六位数字，例如 140800（运城市）；参见 divisions(text:)。
					{ enterprises(first: 1000) { totalCount } }         | “first”为 1000；应为 1 到 100 之间的数字。
					{ enterprises(after: "x") { totalCount } }          | “x”在此处不是有效的游标。请使用本连接在相同排序下返回的游标。
					{ node(id: "x") { id } }                            | “x”不是本接口的标识；应为某个“id”字段的值。
					{ nodes(ids: ["x"]) { id } }                        | “x”不是本接口的标识；应为某个“id”字段的值。
					{ enterprises(filter: {text: ""}) { totalCount } }  | filter.text 为空；至少应包含一个字母、数字或汉字。
					{ nothing }                                         | 类型“Query”中未定义字段“nothing”
					{ division(code: 1) { name } }                      | 参数“code”的值“1”不是有效的“String” - 应为“StringValue”类型的 AST 节点，实际为“IntValue”
					{ cityRanking(asOf: "2025-02-30") { totalCount } }  | 参数“asOf”的值“2025-02-30”不是有效的“Date” - 应为公历日期，例如 2025-06-05
					{ registry { revision }                             | 第 1 行第 24 列语法无效，出错的词元为“<EOF>”
					query A { __typename } query B { __typename }       | 查询文档包含多个操作，必须提供操作名称。
					query ($day: Date) { cityRanking(asOf: $day) { totalCount } } | 变量“day”的值无效：应为公历日期，例如 2025-06-05
					query ($code: String!) { division(code: $code) { name } }     | 变量“code”的值无效：变量“code”的类型为“String!”，不得为 null
					mutation { withdrawRecognition(input: {recognition: "x", on: "2026-01-01", reason: "x"}) { __typename } } | 需要凭据；请在标头“Authorization: Bearer …”中提供具有权限范围“registry.write”的令牌，或 API 密钥。
					""")
	void requestIsRefusedInChinese(String document, String message) {
		HttpResponse<String> response = this.http.post(
				JsonMapper.shared()
					.writeValueAsString(Map.of("query", document, "variables", Map.of("day", "2025-02-30"))),
				"Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8");
		assertThat(messages(response)).containsExactly(message);
		assertThat(response.headers().allValues("Content-Language")).containsExactly("zh");
		assertThat(response.headers().allValues("Vary")).singleElement().isEqualTo(CACHED + ", Accept-Language");
		assertThat(response.headers().firstValue("ETag")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"query":                                 | 请求正文不是有效的 JSON（第 1 行，第 10 列）；应为 JSON 对象。
			[]                                        | 请求正文不是 JSON 对象；应为例如 {"query": "{ factoryLevels { code } }"}。
			{}                                        | 缺少“query”；应为 GraphQL 文档。
			{"query": 1}                              | 参数“query”是数字；应为字符串。
			{"query": "{ a }", "variables": "{}"}     | 参数“variables”是字符串；应为对象。
			""")
	void malformedBodyIsRefusedInChinese(String body, String message) {
		assertChinese(this.http.post(body, "Accept-Language", "zh"), 400, message);
	}

	@Test
	void requestThatIsNotExecutedIsRefusedInChinese() {
		assertChinese(send(this.http.request().DELETE()), 405, "不允许使用此方法；请使用 GET 或 POST。");
		assertChinese(
				send(this.http.request().header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}"))), 415,
				"Content-Type 为“text/plain”；应为 UTF-8 编码的“application/json”。");
		assertChinese(send(this.http.request().header("Authorization", "Bearer x").GET()), 401,
				"凭据无效：该令牌不是 API 密钥，且未配置令牌签发者。请使用有效的令牌或 API 密钥，或不发送凭据。");
		assertChinese(this.http.get("mutation { a }", "Accept-Language", "zh"), 405, "该操作不是查询；GET 仅执行查询。请使用 POST。");
		assertChinese(send(HttpRequest.newBuilder(URI.create(this.registry.address() + "/nothing"))), 404,
				"未找到：此路径不提供任何内容；GraphQL 位于 /graphql。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "*", "zh;q=0", "zh_CN", "en, zh;q=0.5" })
	void otherLanguagesAreEnglish(String accepted) {
		HttpResponse<String> response = this.http.get("{ enterprises(first: 0) { totalCount } }", "Accept-Language",
				accepted);
		assertThat(messages(response)).containsExactly("'first' is 0; expected a number from 1 to 100.");
		assertThat(response.headers().allValues("Content-Language")).containsExactly("en");
	}

	@Test
	void dataAndItsTagDoNotDependOnTheLanguage() {
		String document = "{ division(code: \"140800\") { name } }";
		HttpResponse<String> chinese = this.http.get(document, "Accept-Language", "zh");
		HttpResponse<String> english = this.http.get(document, "Accept-Language", "en");
		assertThat(chinese.body()).isEqualTo(english.body()).contains("运城市");
		assertThat(chinese.headers().firstValue("ETag")).isPresent().isEqualTo(english.headers().firstValue("ETag"));
		assertThat(chinese.headers().allValues("Vary")).containsExactly(CACHED);
		assertThat(chinese.headers().firstValue("Content-Language")).isEmpty();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		return this.http.send(request, "Accept-Language", "zh");
	}

	private static void assertChinese(HttpResponse<String> response, int status, String message) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(messages(response)).containsExactly(message);
		assertThat(response.headers().allValues("Content-Language")).containsExactly("zh");
		assertThat(String.join(", ", response.headers().allValues("Vary"))).contains("Accept-Language");
	}

	private static List<String> messages(HttpResponse<String> response) {
		return JsonPath.read(response.body(), "$.errors[*].message");
	}

}
