package org.smartfactory.registry.registry;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Answers;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(Engine.class)
class RegistryChangeTests {

	private static final int COUNT = 25;

	private static final Map<Engine, RunningRegistry> REGISTRIES = new EnumMap<>(Engine.class);

	private final RunningRegistry registry;

	RegistryChangeTests(Engine engine) {
		this.registry = REGISTRIES.computeIfAbsent(engine, RegistryChangeTests::start);
	}

	private static RunningRegistry start(Engine engine) {
		RunningRegistry started = RunningRegistry.start(engine, Map.of("registry.seed", "false"));
		for (int revision = 1; revision <= COUNT; revision++) {
			insert(started.database(), revision);
		}
		return started;
	}

	@AfterAll
	static void stop() {
		REGISTRIES.values().forEach(RunningRegistry::close);
		REGISTRIES.clear();
	}

	private static void insert(JdbcClient jdbc, int revision) {
		String kind = RegistryChangeKind.values()[revision % 5].name();
		jdbc.sql("""
				INSERT INTO registry_change (revision, changed_at, kind, package_name, subject, actor, reason)
				VALUES (:revision, :at, :kind, :package, :subject, :actor, :reason)
				""")
			.param("revision", revision)
			.param("at", OffsetDateTime.parse("2026-03-01T08:00:00+08:00").plusDays(revision))
			.param("kind", kind)
			.param("package", kind.equals("LOAD") ? "package-" + revision : null)
			.param("subject", kind.equals("LOAD") ? null : "某企业")
			.param("actor", (revision == 23) ? null : "张三")
			.param("reason", kind.equals("LOAD") ? null : "原因")
			.update();
		for (String table : (revision % 2 == 0) ? List.of("recognitions", "Enterprises", "enterprises")
				: List.<String>of()) {
			jdbc.sql("INSERT INTO registry_change_rows VALUES (:revision, :table, :inserted, 2, 3)")
				.param("revision", revision)
				.param("table", table)
				.param("inserted", revision)
				.update();
		}
	}

	@Test
	void changeDescribesARevision() {
		Answers
			.ask(this.registry,
					"""
							{ registry { changes(first: 3) { totalCount nodes {
							  revision changedAt kind packageName subject actor { kind name } reason rows { table inserted updated deleted } } } } }
							""",
					Map.of())
			.path("registry.changes")
			.matchesJsonStrictly(
					"""
							{"totalCount": 25, "nodes": [
							  {"revision": 25, "changedAt": "2026-03-26T00:00:00.000Z", "kind": "LOAD", "packageName": "package-25",
							   "subject": null, "actor": {"kind": null, "name": null}, "reason": null, "rows": []},
							  {"revision": 24, "changedAt": "2026-03-25T00:00:00.000Z", "kind": "RECOUNT", "packageName": null,
							   "subject": "某企业", "actor": {"kind": null, "name": null}, "reason": null, "rows": [
							     {"table": "Enterprises", "inserted": 24, "updated": 2, "deleted": 3},
							     {"table": "enterprises", "inserted": 24, "updated": 2, "deleted": 3},
							     {"table": "recognitions", "inserted": 24, "updated": 2, "deleted": 3}]},
							  {"revision": 23, "changedAt": "2026-03-24T00:00:00.000Z", "kind": "MERGE", "packageName": null,
							   "subject": "某企业", "actor": null, "reason": null, "rows": []}]}
							""");
	}

	@Test
	void rowsOfAPageCostOneStatement() {
		List<String> statements = this.registry.statementsOf(() -> Answers.ask(this.registry,
				"{ registry { changes(first: 20) { totalCount nodes { revision rows { table } } } } }", Map.of()));
		assertThat(statements.stream().map((sql) -> sql.substring(0, sql.indexOf("*/")).strip()))
			.containsExactlyInAnyOrder("/* registry.get", "/* registry.changes-count", "/* registry.changes",
					"/* registry.change-rows");
	}

	@Test
	void pagesHaveEveryChangeOnceInEachDirection() {
		List<Integer> all = IntStream.rangeClosed(1, COUNT).map((i) -> COUNT + 1 - i).boxed().toList();
		assertThat(walk("first: 7", "after", "endCursor", "hasNextPage")).isEqualTo(all);
		List<Integer> backward = new ArrayList<>(walk("last: 25", "before", "startCursor", "hasPreviousPage"));
		assertThat(backward).isEqualTo(all);
		List<Integer> byOne = new ArrayList<>(walk("last: 1", "before", "startCursor", "hasPreviousPage"));
		Collections.reverse(byOne);
		assertThat(byOne).isEqualTo(all);
	}

	private List<Integer> walk(String size, String argument, String cursor, String more) {
		List<Integer> revisions = new ArrayList<>();
		String from = "";
		boolean again = true;
		while (again) {
			GraphQlTester.Response answer = Answers.ask(this.registry,
					"{ registry { changes(%s%s) { edges { node { revision } } pageInfo { %s %s } } } }".formatted(size,
							from, cursor, more),
					Map.of());
			revisions.addAll(answer.path("registry.changes.edges[*].node.revision").entityList(Integer.class).get());
			from = ", %s: \"%s\"".formatted(argument,
					answer.path("registry.changes.pageInfo." + cursor).entity(String.class).get());
			again = answer.path("registry.changes.pageInfo." + more).entity(Boolean.class).get();
		}
		return revisions;
	}

	@Test
	void foreignCursorIsRefused() {
		assertThat(Answers.refusals(this.registry, "{ registry { changes(after: \"MXg\") { totalCount } } }", Map.of()))
			.singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("argument", "after")
				.containsEntry("code", "INVALID_CURSOR"));
	}

}
