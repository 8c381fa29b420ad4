package org.smartfactory.registry.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Checked;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.datapackage.table.PackageTables;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks name the records of each table that a load would add or change.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class CheckedRecordTests {

	private static final String JIANLONG = "ba50883b-018a-3625-826e-9efbc87cd550";

	private static final String NEW_ID = "00000000-0000-0000-0000-00000000000b";

	private static final String MERGED_ID = "00000000-0000-0000-0000-00000000000c";

	private static final String LIST = "shanxi-2025-advanced-yuncheng";

	private final Engine engine;

	@TempDir
	private Path folder;

	CheckedRecordTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void newAndChangedRecordsOfEachTableAreNamed() throws IOException {
		Csv.copySeed(this.folder);
		edit("divisions", "yun cheng shi,Yuncheng,PINYIN", "yun cheng shi,,");
		edit("divisions", "yan hu qu,Yanhu,PINYIN", "yan hu,Yanhu,CUSTOMARY");
		edit("industries", "Smelting and pressing of ferrous metals", "Iron and steel");
		edit("factory-levels", "Basic level", "Basic");
		edit("enterprises", "山西建龙实业有限公司,,140800", "山西建龙实业有限公司,91110000710928807K,140802");
		edit("published-counts", "2025-06-05,17,false", "2025-06-06,17,true");
		edit("recognitions", "1,%s,山西建龙实业有限公司,,,".formatted(JIANLONG), ",%s,山西建龙实业有限公司,炼钢工厂,,".formatted(JIANLONG));
		edit("recognition-lists", "山西省工业和信息化厅,140000,2025-06-05", "山西省工信厅,140000,2025-06-05");
		add("enterprises", NEW_ID + ",新来者有限公司,,,");
		add("enterprise-names", JIANLONG + ",1,建龙,VARIANT");
		add("enterprise-merges", MERGED_ID + "," + JIANLONG);
		add("enterprise-industries", NEW_ID + ",C31,NAME,");
		add("recognition-lists", "a-new-list,新名单,,ADVANCED,RECOGNISED,某厅,,2026-05-05,DAY,,,,false,某报,,");
		add("recognitions", "%s,a-new-list,,%s,新来者,,,".formatted(NEW_ID, NEW_ID));
		add("published-counts", NEW_ID + ",PIONEER,,2026-05-05,1,true,某部,某报,,");
		try (RunningRegistry registry = RunningRegistry.start(this.engine, Map.of())) {
			assertThat(changes(registry)).containsExactly(
					"divisions 284 ~ 140802 盐湖区 pinyin: yan hu qu > yan hu, name_en_basis: PINYIN > CUSTOMARY",
					"industries 21 ~ C31 黑色金属冶炼和压延加工业 name_en: Smelting and pressing of ferrous metals > Iron and steel",
					"factory-levels 2 ~ BASIC 基础级 name_en: Basic level > Basic",
					"enterprises 2 ~ %s 山西建龙实业有限公司 credit_code: null > 91110000710928807K, division: 140800 > 140802"
						.formatted(JIANLONG),
					"enterprises 48 + %s 新来者有限公司 ".formatted(NEW_ID),
					"enterprise-names 2 + %s 1 建龙 · 山西建龙实业有限公司 ".formatted(JIANLONG),
					"enterprise-merges 2 + %1$s %1$s · 山西建龙实业有限公司 ".formatted(MERGED_ID),
					"enterprise-industries 46 + %s C31 新来者有限公司 · 黑色金属冶炼和压延加工业 ".formatted(NEW_ID),
					"recognition-lists 2 ~ %s 山西省先进级智能工厂名单（运城市上榜企业） publisher: 山西省工业和信息化厅 > 山西省工信厅".formatted(LIST),
					"recognition-lists 10 + a-new-list 新名单 ",
					"recognitions 2 ~ 202175ea-2ed5-3fdf-9eb4-542705b0c046 山西省先进级智能工厂名单（运城市上榜企业） · 山西建龙实业有限公司 factory_name: null > 炼钢工厂",
					"recognitions 48 + %s 新名单 · 新来者 ".formatted(NEW_ID),
					"published-counts 2 ~ c12fba1d-1dd6-386f-a3e0-f286a7298207 先进级 · 山西省工业和信息化厅 · 2025-06-06 as_of: 2025-06-05 > 2025-06-06, at_least: false > true",
					"published-counts 28 + %s 领航级 · 某部 · 2026-05-05 ".formatted(NEW_ID));
			registry.bean(PackageLoader.class).load(this.folder, Tester.BY, LoadListener.NONE);
			assertThat(changes(registry)).isEmpty();
		}
	}

	@Test
	void namesThatARenameBringsHaveNoLine() throws IOException {
		Csv.copySeed(this.folder);
		edit("enterprises", "山西建龙实业有限公司", "建龙新材料有限公司");
		try (RunningRegistry registry = RunningRegistry.start(this.engine, Map.of())) {
			assertThat(changes(registry)).containsExactly(
					"enterprises 2 ~ %s 建龙新材料有限公司 name: 山西建龙实业有限公司 > 建龙新材料有限公司".formatted(JIANLONG),
					"enterprise-names 0 + %s 1 山西建龙实业有限公司 · 建龙新材料有限公司 ".formatted(JIANLONG));
		}
	}

	@Test
	void eachRecordOfTheSeedHasAName() {
		try (RunningRegistry registry = RunningRegistry.start(this.engine, Map.of("registry.seed", "false"))) {
			List<RecordChange> changes = Checked.of(registry, Csv.SEED).changes();
			assertThat(changes).allSatisfy((change) -> {
				assertThat(change.name()).isNotEmpty();
				assertThat(change.isNew()).isTrue();
			});
			PackageTables.ALL.forEach((table) -> assertThat(changes).as(table.name())
				.filteredOn((change) -> change.table().equals(table.name()))
				.hasSameSizeAs(Csv.read(Csv.SEED, table.name())));
		}
	}

	private void edit(String table, String before, String after) throws IOException {
		Path file = this.folder.resolve(table + ".csv");
		String text = Files.readString(file);
		assertThat(text).contains(before);
		Files.writeString(file, text.replace(before, after));
	}

	private void add(String table, String row) throws IOException {
		Path file = this.folder.resolve(table + ".csv");
		Files.writeString(file, Files.readString(file) + row + "\n");
	}

	private List<String> changes(RunningRegistry registry) {
		return Checked.of(registry, this.folder).changes().stream().map(CheckedRecordTests::shown).toList();
	}

	private static String shown(RecordChange change) {
		return "%s %d %s %s %s %s".formatted(change.table(), change.line(), change.isNew() ? "+" : "~", change.key(),
				change.name(),
				change.fields()
					.stream()
					.map((field) -> "%s: %s > %s".formatted(field.name(), field.before(), field.after()))
					.collect(Collectors.joining(", ")));
	}

}
