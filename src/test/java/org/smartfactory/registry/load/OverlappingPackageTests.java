package org.smartfactory.registry.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Answers;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.correction.Corrections;
import org.smartfactory.registry.datapackage.PackageMetadata;
import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.datapackage.PackageWriter;
import org.smartfactory.registry.datapackage.table.PackageTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Loads packages about records of the seeded registry: under other IDs, with other names,
 * or with less precise values.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class OverlappingPackageTests {

	private static final String JIANLONG = "ba50883b-018a-3625-826e-9efbc87cd550";

	private static final String LANGZHI = "f8a67d37-987a-3340-aac5-55e22936be15";

	private static final String OTHER_ID = "00000000-0000-0000-0000-00000000000a";

	private static final String CODE = "91110000710928807K";

	private final Engine engine;

	@TempDir
	private Path folder;

	private RunningRegistry registry;

	OverlappingPackageTests(Engine engine) {
		this.engine = engine;
	}

	@BeforeEach
	void start() {
		this.registry = RunningRegistry.start(this.engine, Map.of());
	}

	@AfterEach
	void stop() {
		this.registry.close();
	}

	@Test
	void otherNameAloneMakesARevision() {
		load("code", Map.of("enterprises", List.of(enterprise(JIANLONG, "山西建龙实业有限公司", CODE))));
		Path named = write("named", Map.of("enterprises", List.of(enterprise(OTHER_ID, "建龙新材料有限公司", CODE))));
		assertThat(loader().load(named, Tester.BY, LoadListener.NONE).revision()).isEqualTo(3);
		answers("{ enterprise(by: {name: \"建龙新材料有限公司\"}) { name } registry { changes(first: 1) { nodes { rows { table inserted } } } } }",
				"{\"enterprise\": {\"name\": \"山西建龙实业有限公司\"}, \"registry\": {\"changes\": {\"nodes\": [{\"rows\": [{\"table\": \"enterprise_name\", \"inserted\": 1}]}]}}}");
		Path known = write("known", Map.of("enterprises", List.of(enterprise(OTHER_ID, "山西建龙实业有限公司", "")),
				"enterprise-names", List.of(name(OTHER_ID, "1", "建龙（新材料）有限公司", "FORMER"))));
		assertThat(loader().load(named, Tester.BY, LoadListener.NONE).changed()).isFalse();
		assertThat(loader().load(known, Tester.BY, LoadListener.NONE).changed()).isFalse();
	}

	@Test
	void duplicatesOfMergedEnterprisesAreLoadedOnce() {
		this.registry.bean(Corrections.class).merge(LANGZHI, JIANLONG, Tester.BY);
		Path both = write("both",
				Map.of("enterprises",
						List.of(enterprise(JIANLONG, "建龙新材料有限公司", ""), enterprise(LANGZHI, "朗致集团万荣药业有限公司", "")),
						"enterprise-names",
						List.of(name(JIANLONG, "1", "建龙", "VARIANT"), name(LANGZHI, "1", "建（龙）", "FORMER"),
								name(LANGZHI, "2", "建龙（新材料）有限公司", "VARIANT")),
						"enterprise-industries", List.of(industry(JIANLONG, "C30"), industry(LANGZHI, "C30"))));
		assertThat(loader().load(both, Tester.BY, LoadListener.NONE).changed()).isTrue();
		answers("{ enterprise(by: {name: \"建龙\"}) { name otherNames industries { industry { code } evidence } } }",
				"{\"enterprise\": {\"name\": \"建龙新材料有限公司\", \"otherNames\": [\"朗致集团万荣药业有限公司\", \"建龙\", \"山西建龙实业有限公司\"], \"industries\": [{\"industry\": {\"code\": \"C27\"}, \"evidence\": \"药业\"}, {\"industry\": {\"code\": \"C30\"}, \"evidence\": \"%s\"}, {\"industry\": {\"code\": \"C31\"}, \"evidence\": \"steelworks; company press 2020\"}]}}"
					.formatted(JIANLONG));
		assertThat(loader().load(both, Tester.BY, LoadListener.NONE).changed()).isFalse();
	}

	@Test
	void changesThatContradictTheRegistryAreRefused() {
		load("list", Map.of("recognition-lists", List.of(list("2026-05-05", "140800", "false")), "recognitions",
				List.of(recognition("1", "1", JIANLONG))));
		load("nationwide", Map.of("recognition-lists", List.of(list("2026-05-05", "", "true")), "recognitions",
				List.of(recognition("2", "1", JIANLONG), recognition("1", "2", JIANLONG))));
		answers("{ enterprise(by: {name: \"山西建龙实业有限公司\"}) { recognitions { position list { completeFor { code } completeNationwide } } } }",
				"{\"enterprise\": {\"recognitions\": [{\"position\": 1, \"list\": {\"completeFor\": {\"code\": \"140800\"}, \"completeNationwide\": false}}, {\"position\": 1, \"list\": {\"completeFor\": null, \"completeNationwide\": true}}, {\"position\": 2, \"list\": {\"completeFor\": null, \"completeNationwide\": true}}]}}");
		this.registry.bean(Corrections.class)
			.withdraw("00000000-0000-0000-0000-000000000001", LocalDate.of(2026, 6, 1), Tester.BY);
		assertThatExceptionOfType(PackageRefusedException.class)
			.isThrownBy(() -> load("later",
					Map.of("divisions",
							List.of(division("140800", "MUNICIPALITY", ""), division("140802", "COUNTY", "140821")),
							"recognition-lists", List.of(list("2026-06-01", "", "true")))))
			.withMessage(
					"""
							divisions.csv:2: kind: '140800' is a PREFECTURE in the registry and cannot become a MUNICIPALITY; expected the same kind, or a change between PREFECTURE and COUNTY.
							divisions.csv:3: parent: '140821' is a COUNTY and cannot contain a COUNTY; expected a PROVINCE, MUNICIPALITY or PREFECTURE.
							recognition-lists.csv:2: published_on: 2026-06-01 is not before 2026-06-01, when an entry of the list was withdrawn; expected an earlier date.""");
	}

	private void load(String name, Map<String, List<Map<String, String>>> tables) {
		assertThat(loader().load(write(name, tables), Tester.BY, LoadListener.NONE).changed()).isTrue();
	}

	private PackageLoader loader() {
		return this.registry.bean(PackageLoader.class);
	}

	private void answers(String document, String expected) {
		Answers.ask(this.registry, document, Map.of()).path("").matchesJsonStrictly(expected);
	}

	private Path write(String name, Map<String, List<Map<String, String>>> tables) {
		Path target = this.folder.resolve(name);
		try (PackageWriter writer = PackageWriter.open(target,
				new PackageMetadata("some-tables", "Some tables", "Some tables.", List.of()),
				tables.keySet().stream().map(PackageTables::of).toList())) {
			PackageTables.ALL.forEach(
					(table) -> tables.getOrDefault(table.name(), List.of()).forEach((row) -> writer.write(table, row)));
			writer.finish();
		}
		return target;
	}

	private static Map<String, String> division(String code, String kind, String parent) {
		return Csv.row("code", code, "name", "某地", "kind", kind, "parent", parent, "city", "140800", "pinyin",
				"mou di");
	}

	private static Map<String, String> enterprise(String id, String name, String creditCode) {
		return Csv.row("id", id, "name", name, "credit_code", creditCode);
	}

	private static Map<String, String> name(String enterprise, String position, String name, String kind) {
		return Csv.row("enterprise", enterprise, "position", position, "name", name, "kind", kind);
	}

	private static Map<String, String> industry(String enterprise, String code) {
		return Csv.row("enterprise", enterprise, "industry", code, "basis", "STATED", "evidence", enterprise);
	}

	private static Map<String, String> list(String publishedOn, String completeFor, String nationwide) {
		return Csv.row("id", "shanxi-2026-excellence", "title", "卓越级名单", "level", "EXCELLENCE", "stage", "RECOGNISED",
				"publisher", "某部", "published_on", publishedOn, "date_precision", "DAY", "complete_for", completeFor,
				"complete_nationwide", nationwide, "read_in", "某报");
	}

	private static Map<String, String> recognition(String id, String position, String enterprise) {
		return Csv.row("id", "00000000-0000-0000-0000-00000000000" + id, "list", "shanxi-2026-excellence", "position",
				position, "enterprise", enterprise, "name_as_printed", "某");
	}

}
