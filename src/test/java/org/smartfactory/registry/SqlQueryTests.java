package org.smartfactory.registry;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The number of statements of requests, in addition to {@link ApiDocumentTests}.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class SqlQueryTests {

	private final RunningRegistry registry;

	SqlQueryTests(Engine engine) {
		this.registry = RunningRegistry.seeded(engine);
	}

	@Test
	void pageWithoutTotalRunsNoCount() {
		assertThat(statements("{ enterprises(first: 100) { nodes { name } pageInfo { hasNextPage } } }")).hasSize(1)
			.noneMatch((statement) -> statement.contains("COUNT("));
	}

	@Test
	void totalAloneReadsNoPage() {
		assertThat(statements("{ enterprises { totalCount } }")).hasSize(1)
			.allMatch((statement) -> statement.startsWith("/* counts.total */"));
	}

	@Test
	void nestedConnectionsOfManyParentsCostOneStatement() {
		assertThat(statements(
				"{ divisions(kind: PROVINCE, first: 30) { nodes { enterprises(first: 2) { nodes { name } } } } }"))
			.hasSize(1);
		assertThat(statements(
				"{ divisions(kind: PROVINCE, first: 30) { nodes { enterprises(first: 1, filter: {list: \"UmVjb2duaXRpb25MaXN0OnNoYW54aS0yMDI1LWFkdmFuY2VkLXl1bmNoZW5n\"}) { nodes { name } } } } }"))
			.hasSize(1);
		assertThat(statements("{ recognitionLists { nodes { recognitions(first: 2) { nodes { nameAsPrinted } } } } }"))
			.hasSize(2);
	}

	@Test
	void everyStatementHasAName() {
		assertThat(statements("{ enterprises { totalCount nodes { industries { basis } recognitions { position } } } "
				+ "cityRanking { nodes { publishedCount { count } } } registry { counts { enterprises } sources { title } } }"))
			.isNotEmpty()
			.allMatch((statement) -> statement.startsWith("/* "));
	}

	@Test
	void textOfAStatementIsTheSameForOneValueAndForMany() {
		assertSameStatements("{ enterprises(first: %d) { nodes { recognitions { id } industries { basis } } } }", 1, 5);
		assertSameStatements("{ enterprises(filter: {cities: %s}) { totalCount nodes { name } } }", "[\"140800\"]",
				"[\"140800\", \"310000\", \"370200\"]");
		assertSameStatements("{ enterprises(filter: {text: \"有限\", industries: %s}) { totalCount nodes { name } } }",
				"[\"C34\"]", "[\"C34\", \"C35\"]");
		assertSameStatements("{ cityRanking(first: %d) { nodes { publishedCount { count } } } }", 1, 50);
		assertSameStatements("{ recognitionLists(filter: {stages: %s}) { totalCount } }", "[PUBLICISED]",
				"[PUBLICISED, RECOGNISED]");
		String ofProvinces = "{ divisions(kind: PROVINCE, first: %%d) { nodes { enterprises%s { totalCount nodes { name } } } } }";
		assertSameStatements(ofProvinces.formatted("(first: 2)"), 2, 20);
		assertSameStatements(ofProvinces.formatted("(filter: {text: \"有限\"}, orderBy: NAME_REVERSED)"), 2, 20);
		assertSameStatements(
				"{ recognitionLists(first: %d) { nodes { recognitions(last: 2) { totalCount nodes { id } } } } }", 2,
				9);
	}

	private void assertSameStatements(String document, Object one, Object many) {
		assertThat(statements(document.formatted(many))).isEqualTo(statements(document.formatted(one)));
	}

	private List<String> statements(String document) {
		Answers.ask(this.registry, document, Map.of());
		return this.registry.statementsOf(() -> Answers.ask(this.registry, document, Map.of()))
			.stream()
			.filter((statement) -> !statement.startsWith("/* snapshot.revision */"))
			.toList();
	}

}
