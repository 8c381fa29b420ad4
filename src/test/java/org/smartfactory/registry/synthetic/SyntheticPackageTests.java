package org.smartfactory.registry.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.Thoroughness;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.enterprise.CreditCode;
import org.smartfactory.registry.load.LoadListener;
import org.smartfactory.registry.load.PackageLoader;
import org.smartfactory.registry.text.NormalizedName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SyntheticPackageTests {

	private static final int COUNT = 30_000;

	@TempDir
	static Path folder;

	@TempDir
	Path other;

	@BeforeAll
	static void write() {
		SyntheticPackage.write(folder, COUNT, 7);
	}

	@Test
	void sameSeedWritesTheSameBytes() throws IOException {
		SyntheticPackage.write(this.other, COUNT, 7);
		for (PackageTable table : PackageTables.ALL) {
			assertThat(this.other.resolve(table.path())).hasSameBinaryContentAs(folder.resolve(table.path()));
		}
	}

	@Test
	void differentSeedWritesDifferentEnterprises() {
		SyntheticPackage.write(this.other, 1000, 8);
		assertThat(names(this.other)).doesNotContainAnyElementsOf(names(folder));
	}

	private static List<String> names(Path folder) {
		return Csv.read(folder, "enterprises").stream().map((row) -> row.get("id")).toList();
	}

	static LongStream seeds() {
		return Thoroughness.choose(LongStream.of(0, Long.MIN_VALUE),
				LongStream.of(0, 1, -1, 42, Long.MAX_VALUE, Long.MIN_VALUE));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void registryFindsNoError(long seed) {
		SyntheticPackage.write(this.other, Thoroughness.choose(3000, COUNT), seed);
		try (RunningRegistry registry = RunningRegistry.start(Engine.POSTGRESQL, Map.of("registry.seed", "false"))) {
			assertThat(registry.bean(PackageLoader.class).load(this.other, Tester.BY, LoadListener.NONE).changed())
				.isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "enterprise-names, 0.05", "enterprise-industries, 1.5", "recognitions, 1.3" })
	void tableHasTheExpectedRowsPerEnterprise(String table, double rows) {
		assertThat(Csv.read(folder, table).size() / (double) COUNT).isCloseTo(rows, within(rows / 20));
	}

	@ParameterizedTest
	@CsvSource({ "enterprises, credit_code, 0.6, 0.01", "enterprises, division, 0.98, 0.003",
			"recognitions, withdrawn_on, 0.01, 0.002", "recognitions, factory_name, 0.2, 0.01",
			"recognition-lists, complete_for, 0.36, 0.03" })
	void columnIsFilledInTheExpectedShare(String table, String column, double share, double error) {
		List<Map<String, String>> rows = Csv.read(folder, table);
		assertThat(rows.stream().filter((row) -> !row.get(column).isEmpty()).count() / (double) rows.size())
			.isCloseTo(share, within(error));
	}

	@Test
	void namesAreUniqueToAnEnterprise() {
		Map<NormalizedName, String> owners = new HashMap<>();
		Csv.read(folder, "enterprises")
			.forEach((row) -> assertThat(owners.put(NormalizedName.of(row.get("name")), row.get("id"))).isNull());
		Csv.read(folder, "enterprise-names")
			.forEach((row) -> assertThat(owners.put(NormalizedName.of(row.get("name")), row.get("enterprise")))
				.as(row.get("name"))
				.isNull());
	}

	@Test
	void namesAndCreditCodesOfManyAreUnique() {
		int count = Thoroughness.choose(200_000, 1_000_000);
		SyntheticRandom random = new SyntheticRandom(3);
		SyntheticEnterprises enterprises = new SyntheticEnterprises(count, random, new SyntheticPlaces(random));
		Set<String> names = new HashSet<>();
		Set<String> codes = new HashSet<>();
		for (int i = 0; i < count; i++) {
			assertThat(names.add(enterprises.name(i).registered().replaceAll("[（）]", ""))).isTrue();
			String code = enterprises.creditCode(i);
			assertThat(code.isEmpty() || codes.add(code)).isTrue();
		}
		assertThat(codes.stream().limit(1000)).allMatch((code) -> CreditCode.parse(code).isPresent());
	}

	@Test
	void citiesAreSkewedLikeRealOnes() {
		Map<String, String> cityOf = Csv.read(folder, "divisions")
			.stream()
			.collect(Collectors.toMap((row) -> row.get("code"), (row) -> row.get("city")));
		Map<String, Long> cities = Csv.read(folder, "enterprises")
			.stream()
			.filter((row) -> !row.get("division").isEmpty())
			.collect(Collectors.groupingBy((row) -> cityOf.get(row.get("division")), Collectors.counting()));
		assertThat(cities).hasSize(369).containsKeys("110000", "429004", "659001");
		List<Long> largest = cities.values().stream().sorted((a, b) -> Long.compare(b, a)).toList();
		assertThat(largest.get(0)).isGreaterThan(5 * largest.get(50)).isGreaterThan(40 * largest.get(360));
		assertThat(Csv.read(folder, "enterprises").stream().map((row) -> row.get("division")))
			.anyMatch((division) -> !division.isEmpty() && !division.equals(cityOf.get(division)));
	}

	@Test
	void listsAreOfEveryKindAndMarkedAsSynthetic() {
		List<Map<String, String>> lists = Csv.read(folder, "recognition-lists");
		assertThat(lists).hasSize(300);
		for (String column : List.of("title", "publisher", "read_in", "note")) {
			assertThat(lists).allMatch((row) -> row.get(column).contains("合成数据 synthetic"));
		}
		assertThat(lists.stream().map((row) -> row.get("level"))).contains("BASIC", "ADVANCED", "EXCELLENCE",
				"PIONEER");
		assertThat(lists.stream().map((row) -> row.get("stage"))).contains("PUBLICISED", "RECOGNISED", "CULTIVATED");
		assertThat(lists.stream().map((row) -> row.get("published_on").substring(0, 4))).contains("2023", "2024",
				"2025", "2026");
		assertThat(lists.stream().filter((row) -> row.get("level").equals("ADVANCED")).count()).isGreaterThan(200);
		assertThat(lists).anyMatch((row) -> row.get("complete_nationwide").equals("true"));
	}

	@Test
	void positionsCountTheEntriesOfEachList() {
		Map<String, Integer> last = new TreeMap<>();
		Csv.read(folder, "recognitions")
			.forEach((row) -> assertThat(last.merge(row.get("list"), 1, Integer::sum))
				.isEqualTo(Integer.valueOf(row.get("position"))));
		Csv.read(folder, "recognition-lists")
			.forEach((row) -> assertThat(last.getOrDefault(row.get("id"), 0))
				.isEqualTo(Integer.valueOf(row.get("printed_count"))));
	}

	@Test
	void industriesHaveEveryBasis() {
		List<Map<String, String>> industries = Csv.read(folder, "enterprise-industries");
		assertThat(industries.stream().map((row) -> row.get("basis"))).contains("STATED", "PUBLISHED", "NAME");
		assertThat(industries.stream().map((row) -> row.get("industry")).distinct()).hasSize(37);
	}

	@Test
	void packageIsMarked() throws IOException {
		assertThat(Files.readString(folder.resolve("datapackage.json"))).contains("\"name\": \"synthetic\"",
				"\"title\": \"合成数据 synthetic\"");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 10_000_001 })
	void invalidNumbersAreRefused(int enterprises) {
		assertThatIllegalArgumentException().isThrownBy(() -> SyntheticPackage.write(this.other, enterprises, 1));
		assertThat(this.other).isEmptyDirectory();
	}

}
