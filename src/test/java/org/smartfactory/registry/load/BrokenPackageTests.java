package org.smartfactory.registry.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Checked;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.datapackage.PackageRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ParameterizedClass
@EnumSource(Engine.class)
class BrokenPackageTests {

	private static final Map<Engine, RunningRegistry> EMPTY = new EnumMap<>(Engine.class);

	@TempDir
	Path folder;

	private final Engine engine;

	BrokenPackageTests(Engine engine) {
		this.engine = engine;
	}

	@AfterAll
	static void stop() {
		EMPTY.values().forEach(RunningRegistry::close);
		EMPTY.clear();
	}

	@BeforeEach
	void copySeed() {
		Csv.copySeed(this.folder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
												recognition-lists.csv | 2025-06-05,MONTH      | 2025-06-31,MONTH      | recognition-lists.csv:2: published_on: '2025-06-31' is invalid; expected a date such as 2025-06-05.
												recognition-lists.csv | ,MONTH,               | ,WEEK,                | recognition-lists.csv:2: date_precision: 'WEEK' is invalid; expected one of DAY, MONTH, YEAR.
												recognition-lists.csv | MONTH,,17,            | MONTH,,many,          | recognition-lists.csv:2: printed_count: 'many' is invalid; expected a whole number of at most nine digits.
												recognition-lists.csv | 山西省工业和信息化厅,140000 | 山西省工业和信息化厅,140099 | recognition-lists.csv:2: place: '140099' was not found in divisions.csv or in the registry; expected the code of an existing row.
												recognition-lists.csv | ,140800,false         | ,140800,true          | recognition-lists.csv:2: complete_for: '140800' is invalid for a list that is complete nationwide; expected an empty value.
												enterprises.csv       | 山西建龙实业有限公司,, | 山西建龙实业有限公司,91310115MA1H8R7C6D, | enterprises.csv:2: credit_code: '91310115MA1H8R7C6D' has an invalid check character; expected a code by GB 32100-2015.
												enterprises.csv       | 朗致集团万荣药业有限公司, | 山西建龙 实业（有限）公司, | enterprises.csv:3: name: '山西建龙 实业（有限）公司' is also the name in line 2 (brackets, spaces, width and case are ignored); expected one row per enterprise.
												enterprises.csv       | 山西建龙实业有限公司,,140800,STATED | 山西建龙实业有限公司,,140800, | enterprises.csv:2: division_basis: The division or its basis is missing; expected both or neither.
												enterprises.csv       | ,山西建龙实业有限公司, | ,,                    | enterprises.csv:2: name: The value is missing; expected text.
												recognitions.csv      | yuncheng,2,           | yuncheng,1,           | recognitions.csv:3: list, position: 'shanxi-2025-advanced-yuncheng, 1' was already used in an earlier row; expected a unique value.
												recognitions.csv      | 山西建龙实业有限公司,,, | 山西建龙实业有限公司,,,整改 | recognitions.csv:2: withdrawal_reason: '整改' was given without a withdrawal date; expected both.
												recognitions.csv      | 山西建龙实业有限公司,,, | 山西建龙实业有限公司,,2025-06-05, | recognitions.csv:2: withdrawn_on: 2025-06-05 is not after 2025-06-05, when the list was published; expected a later date.
												recognitions.csv      | 山西建龙实业有限公司,,, | 山西建龙实业有限公司,,  | recognitions.csv:2: row: The row has 7 fields; expected 8.
												divisions.csv         | 140000,140800,yun     | 149999,140800,yun     | divisions.csv:283: parent: '149999' was not found in divisions.csv or in the registry; expected the code of an earlier row.
												divisions.csv         | 140802,盐湖区,COUNTY,140800 | 140802,盐湖区,COUNTY,140802 | divisions.csv:284: parent: '140802' is the division itself; expected the division that contains it.
					divisions.csv         | 140800,140800,yan hu  | 140800,140000,yan hu  | divisions.csv:284: city: '140000' is not a city; expected a division whose city is its own code.
					divisions.csv         | Yanhu,PINYIN          | Yanhu,                | divisions.csv:284: name_en_basis: The English name or its basis is missing; expected both or neither.
					recognitions.csv      | yuncheng,2,           | yuncheng,02,          | recognitions.csv:3: position: '02' is invalid; expected a whole number of at most nine digits.
					recognition-lists.csv | http://finance        | javascript:finance    | recognition-lists.csv:3: url: 'javascript:finance.qingdaonews.com/conte…' is invalid; expected a URL such as https://example.org/list.
					industries.csv        | C13,GBT_4754_2017,C,  | C13,GBT_4754_2017,C13, | industries.csv:3: parent: 'C13' cannot contain 'C13'; expected a shorter prefix of its code.
										industries.csv        | new-materials,POLICY_FIELD | new-materials,GBT_4754_2017 | industries.csv:35: code: 'new-materials' is not a code of GBT_4754_2017; expected a code such as C31.
					enterprises.csv       | f8a67d37-987a-3340-aac5-55e22936be15,朗 | ba50883b-018a-3625-826e-9efbc87cd550,朗 | enterprises.csv:3: id: 'ba50883b-018a-3625-826e-9efbc87cd550' was already used in an earlier row; expected a unique value.
										factory-levels.csv    | ADVANCED,2            | ADVANCED,3            | factory-levels.csv:3: rank: 3 is not the rank of ADVANCED; expected 2.
										enterprise-names.csv  | enterprise,position,name,kind | 'enterprise,position,name,kind\nba50883b-018a-3625-826e-9efbc87cd550,1,山西建龙实业（有限）公司,VARIANT' | enterprise-names.csv:2: name: '山西建龙实业（有限）公司' is already the registered name of the enterprise (brackets, spaces, width and case are ignored); expected a different name.
										factory-levels.csv    | BASIC,1               | BASIC,0               | factory-levels.csv:2: rank: 0 is too small; expected at least 1.
												""")
	void errorIsReportedWithFileLineAndColumn(String file, String right, String wrong, String error)
			throws IOException {
		replace(file, right, (wrong != null) ? wrong : "");
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.satisfies((refused) -> assertThat(refused.getMessage().lines()).contains(error))
			.satisfies((refused) -> assertThat(refused.in(Locale.CHINESE).lines()).hasSameSizeAs(refused.first())
				.allMatch((line) -> line.matches(".*\\p{IsHan}.*[。].*") && !line.contains("expected")));
	}

	@Test
	void errorsAreWrittenInTheLanguageOfTheReader() throws IOException {
		replace("recognitions.csv", "山西建龙实业有限公司,,,", "山西建龙实业有限公司,,2025-06-05,");
		replace("divisions.csv", "140000,140800,yun", "149999,140800,yun");
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.satisfies((refused) -> assertThat(refused.in(Locale.CHINESE).lines()).contains(
					"divisions.csv:283: parent: 在文件 divisions.csv 或名录中未找到“149999”；应为前面的行的 code。",
					"recognitions.csv:2: withdrawn_on: 2025-06-05 不晚于 2025-06-05（名单的发布日期）；应为更晚的日期。"));
	}

	@Test
	void invalidHeaderIsReportedWithAllColumns() throws IOException {
		replace("enterprises.csv", "id,name,", "id,title,");
		String header = Files.readAllLines(this.folder.resolve("enterprises.csv")).get(0);
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.withMessage("enterprises.csv:1: header: '%s' is an invalid header; expected '%s'.", header,
					Csv.header("enterprises"));
	}

	@Test
	void allErrorsAreReportedAtOnce() throws IOException {
		replace("enterprises.csv", ",STATED", ",GUESSED");
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.satisfies((refused) -> assertThat(refused.getMessage().lines()).hasSize(45));
	}

	@Test
	void otherEncodingIsRefused() throws IOException {
		Path file = this.folder.resolve("enterprises.csv");
		Files.write(file, Files.readString(file).getBytes("GB18030"));
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.withMessageContaining("enterprises.csv:2: name: ")
			.withMessageContaining("contains bytes that are not UTF-8; expected text in UTF-8.");
	}

	@Test
	void eachLineInAnotherEncodingIsReported() throws IOException {
		Path file = this.folder.resolve("enterprises.csv");
		List<String> lines = Files.readAllLines(file);
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < lines.size(); i++) {
				out.write((lines.get(i) + "\n").getBytes((i == 2 || i == 4) ? "GB18030" : "UTF-8"));
			}
		}
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.satisfies((refused) -> assertThat(refused.getMessage().lines()).hasSize(2)
				.allMatch(
						(line) -> line.matches("enterprises.csv:[35]: name: .* not UTF-8; expected text in UTF-8\\.")));
	}

	@Test
	void utf16IsReportedAsAnInvalidHeader() throws IOException {
		Path file = this.folder.resolve("enterprises.csv");
		Files.write(file, Files.readString(file).getBytes(StandardCharsets.UTF_16));
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.withMessageStartingWith("enterprises.csv:1: header: '\uFFFD\uFFFD\uFFFDi\uFFFDd");
	}

	@Test
	void optionalColumnsMayBeMissing() throws IOException {
		Path file = this.folder.resolve("recognitions.csv");
		Files.writeString(file,
				Files.readString(file).replace(",withdrawn_on,withdrawal_reason", "").replaceAll("(?m),,$", ""));
		check();
	}

	@Test
	void byteOrderMarkOfSpreadsheetsIsSkipped() throws IOException {
		Path file = this.folder.resolve("enterprises.csv");
		Files.writeString(file, "\uFEFF" + Files.readString(file));
		check();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "null", "[]", "{\"name\": \"x\", \"resources\": [], \"sources\": [{}]}" })
	void incompleteDescriptorIsRefused(String descriptor) throws IOException {
		Files.writeString(this.folder.resolve("datapackage.json"), descriptor);
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.withMessageContaining("datapackage.json:1: descriptor: The descriptor is in");
	}

	@Test
	void missingFileIsRefused() throws IOException {
		Files.delete(this.folder.resolve("recognitions.csv"));
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.withMessageContaining("recognitions.csv:1: file: The file was not found; expected it in the package.");
	}

	@Test
	void malformedDescriptorIsRefused() throws IOException {
		Files.writeString(this.folder.resolve("datapackage.json"), "{");
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::check)
			.withMessageStartingWith("datapackage.json:1: descriptor: The descriptor is in");
	}

	@Test
	void invalidSeedStopsTheStartAndChangesNothing() throws IOException {
		replace("recognitions.csv", "yuncheng,17,", "yuncheng,x,");
		String url = this.engine.newDatabase();
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(() -> RunningRegistry.startOn(url,
				Map.of("registry.seed-location", this.folder.resolve("datapackage.json").toUri().toString())));
		try (RunningRegistry registry = RunningRegistry.startOn(url, Map.of("registry.seed", "false"))) {
			assertThat(registry.database()
				.sql("SELECT (SELECT COUNT(*) FROM division) + (SELECT COUNT(*) FROM enterprise)")
				.query(Long.class)
				.single()).isZero();
		}
	}

	private void check() {
		Checked.of(EMPTY.computeIfAbsent(this.engine,
				(each) -> RunningRegistry.start(each, Map.of("registry.seed", "false"))), this.folder);
	}

	private void replace(String file, String right, String wrong) throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path, StandardCharsets.UTF_8);
		assertThat(text).contains(right);
		Files.writeString(path, text.replace(right, wrong));
	}

}
