package org.smartfactory.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Facts that are not in the seed: other names, credit codes, withdrawals, promotions, and
 * industries that are only known at a high level.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class RareFactsTests {

	private static final String FIRST = "山西建龙实业有限公司";

	private final Engine engine;

	private RunningRegistry registry;

	RareFactsTests(Engine engine) {
		this.engine = engine;
	}

	@BeforeEach
	void start(@TempDir Path folder) {
		Csv.copySeed(folder);
		List<Map<String, String>> enterprises = Csv.read(folder, "enterprises");
		Map<String, String> first = enterprises.get(0);
		first.put("credit_code", "91110000710928807K");
		Csv.write(folder, "enterprises", enterprises);
		Csv.write(folder, "enterprise-names", List
			.of(Csv.row("enterprise", first.get("id"), "position", "1", "name", "长城 钢铁（集团）公司", "kind", "FORMER")));
		List<Map<String, String>> recognitions = Csv.read(folder, "recognitions");
		recognitions.get(0).put("withdrawn_on", "2026-03-01");
		recognitions.get(0).put("withdrawal_reason", "迁出");
		recognitions.add(Csv.row("id", "00000000-0000-0000-0000-000000000001", "list", "national-2025-pioneer",
				"enterprise", enterprises.get(1).get("id"), "name_as_printed", "朗致集团万荣药业有限公司"));
		Csv.write(folder, "recognitions", recognitions);
		List<Map<String, String>> industries = Csv.read(folder, "enterprise-industries");
		List<String> known = industries.stream().map((row) -> row.get("enterprise")).toList();
		enterprises.stream()
			.filter((row) -> row.get("division").equals("140800") && !known.contains(row.get("id")))
			.forEach((row) -> industries.add(Csv.row("enterprise", row.get("id"), "industry", "C", "basis", "NAME")));
		Csv.write(folder, "enterprise-industries", industries);
		this.registry = RunningRegistry.start(this.engine,
				Map.of("registry.seed-location", folder.resolve("datapackage.json").toUri().toString()));
	}

	@AfterEach
	void stop() {
		this.registry.close();
	}

	@Test
	void areAnswered() {
		otherNameFindsAndIsShown();
		creditCodeFinds();
		withdrawalEndsTheLevelFromItsDay();
		promotionKeepsTheLowerLevel();
		industryKnownOnlyCoarselyIsNotComplete();
		publicationDaysBound();
	}

	private void otherNameFindsAndIsShown() {
		answers("{ enterprise(by: {name: \"长城钢铁(集团)公司\"}) { name otherNames } }",
				"{\"enterprise\": {\"name\": \"%s\", \"otherNames\": [\"长城 钢铁（集团）公司\"]}}".formatted(FIRST));
		answers("{ enterprises(asOf: \"2026-01-01\", filter: {text: \"城钢\"}) { edges { match { kind text } } } }",
				"{\"enterprises\": {\"edges\": [{\"match\": {\"kind\": \"OTHER_NAME\", \"text\": \"长城 钢铁（集团）公司\"}}]}}");
		answers("{ enterprises(asOf: \"2026-01-01\", filter: {text: \"zhangcheng\"}) { edges { match { kind text } } } }",
				"{\"enterprises\": {\"edges\": [{\"match\": {\"kind\": \"PINYIN\", \"text\": \"长城 钢铁（集团）公司\"}}]}}");
	}

	private void creditCodeFinds() {
		answers("{ enterprise(by: {creditCode: \"91110000710928807K\"}) { name } }",
				"{\"enterprise\": {\"name\": \"%s\"}}".formatted(FIRST));
		answers("{ enterprises(asOf: \"2026-01-01\", filter: {text: \"9111000071\"}) { edges { match { kind text } } } }",
				"{\"enterprises\": {\"edges\": [{\"match\": {\"kind\": \"CREDIT_CODE\", \"text\": \"91110000710928807K\"}}]}}");
	}

	private void withdrawalEndsTheLevelFromItsDay() {
		answers("{ enterprise(by: {name: \"%s\"}) { before: level(asOf: \"2026-02-28\") { code } level(asOf: \"2026-03-01\") { code } recognitions { withdrawnOn withdrawalReason } } }"
			.formatted(FIRST),
				"{\"enterprise\": {\"before\": {\"code\": \"ADVANCED\"}, \"level\": null, \"recognitions\": [{\"withdrawnOn\": \"2026-03-01\", \"withdrawalReason\": \"迁出\"}]}}");
		answers("{ then: cityRanking(asOf: \"2026-02-28\", first: 1) { nodes { enterpriseCount } } cityRanking(asOf: \"2026-03-01\", comparedTo: \"2026-02-28\", first: 1) { nodes { enterpriseCount countChange } } }",
				"{\"then\": {\"nodes\": [{\"enterpriseCount\": 17}]}, \"cityRanking\": {\"nodes\": [{\"enterpriseCount\": 16, \"countChange\": -1}]}}");
		answers("{ recognitions(asOf: \"2026-03-01\", filter: {within: \"140800\", level: {exactly: ADVANCED}}) { totalCount } all: recognitions(asOf: \"2026-03-01\", filter: {within: \"140800\", level: {exactly: ADVANCED}, withdrawn: true}) { totalCount } }",
				"{\"recognitions\": {\"totalCount\": 16}, \"all\": {\"totalCount\": 17}}");
	}

	private void promotionKeepsTheLowerLevel() {
		answers("{ enterprises(asOf: \"2026-01-01\", filter: {text: \"万荣药业\", level: {exactly: ADVANCED}}) { totalCount nodes { level(asOf: \"2026-01-01\") { code } } facets { levels { level { code } count } } } }",
				"{\"enterprises\": {\"totalCount\": 1, \"nodes\": [{\"level\": {\"code\": \"PIONEER\"}}], \"facets\": {\"levels\": [{\"level\": {\"code\": \"ADVANCED\"}, \"count\": 1}, {\"level\": {\"code\": \"PIONEER\"}, \"count\": 1}]}}}");
	}

	private void industryKnownOnlyCoarselyIsNotComplete() {
		answers("{ fine: cityRanking(asOf: \"2026-01-01\", within: \"140800\", industries: [\"C31\"]) { nodes { enterpriseCount coverage } } coarse: cityRanking(asOf: \"2026-01-01\", within: \"140800\", industries: [\"C\"]) { nodes { enterpriseCount coverage publishedCount { count } } } }",
				"{\"fine\": {\"nodes\": [{\"enterpriseCount\": 1, \"coverage\": \"PARTIAL\"}]}, \"coarse\": {\"nodes\": [{\"enterpriseCount\": 17, \"coverage\": \"COMPLETE\", \"publishedCount\": null}]}}");
	}

	private void publicationDaysBound() {
		answers("{ enterprises(asOf: \"2026-01-01\", filter: {publishedBetween: {from: \"2025-06-01\", to: \"2025-06-30\"}}) { totalCount } list: enterprises(asOf: \"2026-01-01\", filter: {list: \"UmVjb2duaXRpb25MaXN0OnNoYW54aS0yMDI1LWFkdmFuY2VkLXl1bmNoZW5n\"}) { totalCount } }",
				"{\"enterprises\": {\"totalCount\": 17}, \"list\": {\"totalCount\": 17}}");
	}

	private void answers(String document, String expected) {
		Answers.ask(this.registry, document, Map.of()).path("").matchesJsonStrictly(expected);
	}

}
