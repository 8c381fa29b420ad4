package org.smartfactory.registry.load;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.smartfactory.registry.Checked;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.correction.Corrections;
import org.smartfactory.registry.correction.WithdrawRecognitionResult.RecognitionAlreadyWithdrawn;
import org.smartfactory.registry.datapackage.PackageMetadata;
import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.datapackage.PackageWriter;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.registry.RegistryState;
import org.smartfactory.registry.snapshot.Snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Loads packages of one list into the seeded registry, and corrects it.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class PartialPackageTests {

	private static final String JIANLONG = "ba50883b-018a-3625-826e-9efbc87cd550";

	private static final String OTHER_ID = "00000000-0000-0000-0000-00000000000a";

	private static final String NEW_ID = "00000000-0000-0000-0000-00000000000b";

	private static final String LIST = "shanxi-2026-excellence";

	private final Engine engine;

	@TempDir
	private Path folder;

	private RunningRegistry registry;

	PartialPackageTests(Engine engine) {
		this.engine = engine;
	}

	@BeforeEach
	void start() {
		this.registry = RunningRegistry.start(this.engine, Map.of());
	}

	@AfterEach
	void stop() {
		assertThat(this.registry.bean(Recount.class).findDifferences()).isEmpty();
		this.registry.close();
	}

	@Test
	void listIsAddedAndNothingElseChanges() throws IOException {
		Path list = write("list",
				List.of(enterprise(OTHER_ID, "山西建龙实业(有限)公司", "", ""),
						enterprise(NEW_ID, "新来者有限公司", "91110000710928807K", "140800")),
				List.of(recognition("1", OTHER_ID), recognition("2", NEW_ID)));
		LoadReport checked = Checked.of(this.registry, list).report();
		assertThat(revision()).isEqualTo(1);
		LoadReport loaded = loader().load(list, Tester.BY, LoadListener.NONE);
		assertThat(loaded.tables()).isEqualTo(checked.tables());
		assertThat(loaded.matches()).isEqualTo(Map.of("FOLDED_NAME", 1L, "NEW", 1L));
		assertThat(revision()).isEqualTo(2);
		answers("{ enterprise(by: {name: \"山西建龙实业有限公司\"}) { name division { code } level(asOf: \"2026-06-01\") { code } otherNames industries { basis } } }",
				"{\"enterprise\": {\"name\": \"山西建龙实业有限公司\", \"division\": {\"code\": \"140800\"}, \"level\": {\"code\": \"EXCELLENCE\"}, \"otherNames\": [], \"industries\": [{\"basis\": \"PUBLISHED\"}]}}");
		answers("{ registry { counts { enterprises recognitions } changes { nodes { revision kind packageName rows { table inserted updated } } } } }",
				"{\"registry\": {\"counts\": {\"enterprises\": 47, \"recognitions\": 48}, \"changes\": {\"nodes\": [{\"revision\": 2, \"kind\": \"LOAD\", \"packageName\": \"one-list\", \"rows\": [{\"table\": \"enterprise\", \"inserted\": 1, \"updated\": 0}, {\"table\": \"enterprise_name\", \"inserted\": 1, \"updated\": 0}, {\"table\": \"recognition\", \"inserted\": 2, \"updated\": 0}, {\"table\": \"recognition_list\", \"inserted\": 1, \"updated\": 0}]}, "
						+ firstChange() + "]}}}");
		assertThat(loader().load(list, Tester.BY, LoadListener.NONE).changed()).isFalse();
		assertThat(loader().load(Csv.SEED, Tester.BY, LoadListener.NONE).changed()).isFalse();
		assertThat(revision()).isEqualTo(2);
	}

	private String firstChange() {
		return "{\"revision\": 1, \"kind\": \"LOAD\", \"packageName\": \"smart-factory-registry-seed\", \"rows\": [{\"table\": \"division\", \"inserted\": 3217, \"updated\": 0}, {\"table\": \"enterprise\", \"inserted\": 46, \"updated\": 0}, {\"table\": \"enterprise_industry\", \"inserted\": 44, \"updated\": 0}, {\"table\": \"enterprise_name\", \"inserted\": 46, \"updated\": 0}, {\"table\": \"factory_level\", \"inserted\": 4, \"updated\": 0}, {\"table\": \"industry\", \"inserted\": 38, \"updated\": 0}, {\"table\": \"published_count\", \"inserted\": 26, \"updated\": 0}, {\"table\": \"recognition\", \"inserted\": 46, \"updated\": 0}, {\"table\": \"recognition_list\", \"inserted\": 8, \"updated\": 0}]}";
	}

	@Test
	void checkWarnsOfSimilarNamesAndOtherCities() throws IOException {
		Path list = write("list",
				List.of(enterprise(OTHER_ID, "山西建隆实业有限公司", "", "140800"), enterprise(NEW_ID, "建龙实业有限责任公司", "", ""),
						enterprise("00000000-0000-0000-0000-00000000000c", "山西（建龙）实业有限公司", "", "140700")),
				List.of(recognition("1", OTHER_ID)));
		assertThat(Checked.of(this.registry, list).warnings().stream().map(ReviewWarning::toString)).containsExactly(
				"enterprises.csv:2: '山西建隆实业有限公司' may be the same enterprise as '山西建龙实业有限公司' (%s); similarity 0.95: '龙' and '隆' have the same pinyin."
					.formatted(JIANLONG),
				"enterprises.csv:3: '建龙实业有限责任公司' may be the same enterprise as '山西建龙实业有限公司' (%s); similarity 0.87: the legal forms differ: 有限公司 and 有限责任公司."
					.formatted(JIANLONG),
				"enterprises.csv:3: '建龙实业有限责任公司' may be the same enterprise as '山西建隆实业有限公司' (line 2); similarity 0.80: '龙' and '隆' have the same pinyin.",
				"enterprises.csv:4: '山西（建龙）实业有限公司' in 晋中市 was matched with '山西建龙实业有限公司' (%s), which is in 运城市 in the registry; a load keeps 运城市."
					.formatted(JIANLONG));
		loader().load(list, Tester.BY, LoadListener.NONE);
		answers("{ enterprise(by: {name: \"山西建龙实业有限公司\"}) { division { code } } }",
				"{\"enterprise\": {\"division\": {\"code\": \"140800\"}}}");
	}

	@Test
	void contradictionsAreReportedAndNothingIsWritten() throws IOException {
		loader().load(write("first", List.of(enterprise(NEW_ID, "新来者有限公司", "91110000710928807K", "140800")),
				List.of(recognition("1", NEW_ID))), Tester.BY, LoadListener.NONE);
		Path second = write("second",
				List.of(enterprise(OTHER_ID, "山西建龙实业有限公司", "91110000710928807K", ""),
						enterprise("00000000-0000-0000-0000-00000000000c", "新来者（有限公司）", "", "")),
				List.of(recognition("1", OTHER_ID)));
		assertThatExceptionOfType(PackageRefusedException.class)
			.isThrownBy(() -> loader().load(second, Tester.BY, LoadListener.NONE))
			.withMessageContaining(
					"enterprises.csv:2: name: '山西建龙实业有限公司' is the name of another enterprise of the registry, "
							+ JIANLONG)
			.withMessageContaining(
					"enterprises.csv:3: name: '新来者（有限公司）' matches the same enterprise of the registry as line 2");
		Path third = write("third", List.of(enterprise(OTHER_ID, "山西建龙实业有限公司", "", "")),
				List.of(recognition("1", OTHER_ID)));
		assertThatExceptionOfType(PackageRefusedException.class)
			.isThrownBy(() -> loader().load(third, Tester.BY, LoadListener.NONE))
			.withMessageContaining(
					"recognitions.csv:2: position: 1 is the position of '某' in the registry; expected another position.");
		Path swapped = write("swapped",
				List.of(enterprise(JIANLONG, "新来者有限公司", "", ""), enterprise(NEW_ID, "山西建龙实业有限公司", "", "")), List.of());
		assertThatExceptionOfType(PackageRefusedException.class)
			.isThrownBy(() -> loader().load(swapped, Tester.BY, LoadListener.NONE))
			.withMessageContaining(
					"enterprises.csv:2: name: '新来者有限公司' is the name of another enterprise of the registry, " + NEW_ID)
			.withMessageContaining(
					"enterprises.csv:3: name: '山西建龙实业有限公司' is the name of another enterprise of the registry, "
							+ JIANLONG);
		assertThat(revision()).isEqualTo(2);
	}

	@Test
	void loadingTheSeedAgainKeepsCorrections() {
		Corrections corrections = this.registry.bean(Corrections.class);
		corrections.withdraw("202175ea-2ed5-3fdf-9eb4-542705b0c046", LocalDate.of(2026, 3, 1), Tester.BY);
		corrections.addName(JIANLONG, "建龙集团（运城）", Tester.BY);
		corrections.merge("f8a67d37-987a-3340-aac5-55e22936be15", JIANLONG, Tester.BY);
		assertThat(revision()).isEqualTo(4);
		answers("{ enterprise(by: {name: \"建龙集团运城\"}) { name otherNames recognitions { nameAsPrinted withdrawnOn } } }",
				"{\"enterprise\": {\"name\": \"山西建龙实业有限公司\", \"otherNames\": [\"建龙集团（运城）\", \"朗致集团万荣药业有限公司\"], \"recognitions\": [{\"nameAsPrinted\": \"山西建龙实业有限公司\", \"withdrawnOn\": \"2026-03-01\"}, {\"nameAsPrinted\": \"朗致集团万荣药业有限公司\", \"withdrawnOn\": null}]}}");
		answers("{ node(id: \"%s\") { ... on Enterprise { name } } recognitions(filter: {enterprise: \"%1$s\", withdrawn: true}) { totalCount } }"
			.formatted("RW50ZXJwcmlzZTpmOGE2N2QzNy05ODdhLTMzNDAtYWFjNS01NWUyMjkzNmJlMTU"),
				"{\"node\": {\"name\": \"山西建龙实业有限公司\"}, \"recognitions\": {\"totalCount\": 2}}");
		answers("{ cityRanking(within: \"140800\") { nodes { enterpriseCount } } }",
				"{\"cityRanking\": {\"nodes\": [{\"enterpriseCount\": 16}]}}");
		assertThat(loader().load(Csv.SEED, Tester.BY, LoadListener.NONE).changed()).isFalse();
		assertThat(corrections.withdraw("202175ea-2ed5-3fdf-9eb4-542705b0c046", LocalDate.of(2026, 4, 1), Tester.BY))
			.isInstanceOf(RecognitionAlreadyWithdrawn.class);
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> corrections.addName(JIANLONG, "=cmd|'/c calc'!A1", Tester.BY))
			.withMessageStartingWith("The name starts like a spreadsheet formula");
		assertThat(revision()).isEqualTo(4);
	}

	@Test
	void renamedEnterpriseKeepsItsOldNameAndGapsAreFilled() throws IOException {
		loader().load(write("renamed", List.of(enterprise(JIANLONG, "建龙新材料有限公司", "91110000710928807K", "140802")),
				List.of(recognition("1", JIANLONG))), Tester.BY, LoadListener.NONE);
		loader().load(write("coarser", List.of(enterprise(JIANLONG, "建龙新材料（有限）公司", "", "140800")),
				List.of(recognition("1", JIANLONG))), Tester.BY, LoadListener.NONE);
		answers("{ enterprise(by: {name: \"山西建龙实业有限公司\"}) { name otherNames creditCode division { code } } }",
				"{\"enterprise\": {\"name\": \"建龙新材料（有限）公司\", \"otherNames\": [\"山西建龙实业有限公司\"], \"creditCode\": \"91110000710928807K\", \"division\": {\"code\": \"140802\"}}}");
		assertThat(loader().load(Csv.SEED, Tester.BY, LoadListener.NONE).changed()).isFalse();
	}

	private PackageLoader loader() {
		return this.registry.bean(PackageLoader.class);
	}

	private long revision() {
		return this.registry.bean(Snapshots.class).read(this.registry.bean(RegistryState.class)::get).revision();
	}

	private void answers(String document, String expected) {
		Answers.ask(this.registry, document, Map.of()).path("").matchesJsonStrictly(expected);
	}

	private Path write(String name, List<Map<String, String>> enterprises, List<Map<String, String>> recognitions) {
		Path target = this.folder.resolve(name);
		try (PackageWriter writer = PackageWriter.open(target,
				new PackageMetadata("one-list", "One list", "A list.", List.of()),
				List.of(PackageTables.ENTERPRISES, PackageTables.RECOGNITION_LISTS, PackageTables.RECOGNITIONS))) {
			enterprises.forEach((row) -> writer.write(PackageTables.ENTERPRISES, row));
			writer.write(PackageTables.RECOGNITION_LISTS,
					Csv.row("id", LIST, "title", "卓越级名单", "level", "EXCELLENCE", "stage", "RECOGNISED", "publisher",
							"某部", "published_on", "2026-05-05", "date_precision", "DAY", "complete_nationwide", "false",
							"read_in", "某报"));
			recognitions.forEach((row) -> writer.write(PackageTables.RECOGNITIONS, row));
			writer.finish();
		}
		catch (UncheckedIOException ex) {
			throw new AssertionError(ex);
		}
		return target;
	}

	private static Map<String, String> enterprise(String id, String name, String creditCode, String division) {
		return Csv.row("id", id, "name", name, "credit_code", creditCode, "division", division, "division_basis",
				division.isEmpty() ? "" : "STATED");
	}

	private static Map<String, String> recognition(String position, String enterprise) {
		return Csv.row("id",
				"00000000-0000-0000-%04d-%s".formatted(Integer.parseInt(position), enterprise.substring(24)), "list",
				LIST, "position", position, "enterprise", enterprise, "name_as_printed", "某");
	}

}
