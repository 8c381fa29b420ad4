package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.datapackage.PackageMetadata;
import org.smartfactory.registry.datapackage.PackageWriter;
import org.smartfactory.registry.datapackage.table.PackageTables;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

	private static final String JIANLONG = "ba50883b-018a-3625-826e-9efbc87cd550";

	private static final Pattern SIMILARITY = Pattern.compile("similarity (\\d\\.\\d\\d)");

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void recordsAreNamedOnTheTerminalAndInTheFile(Engine engine) throws IOException {
		Path list = write(List.of(enterprise(JIANLONG, "山西建龙实业有限公司", "91110000710928807K"),
				enterprise("00000000-0000-0000-0000-00000000000b", "新来者有限公司", "")));
		Path diff = this.folder.resolve("diff.csv");
		CommandRun run = check(engine, list, "--diff", diff);
		assertThat(run.code()).as(run.err()).isZero();
		assertThat(run.out().lines()).containsSubsequence("enterprises, new (+) and changed (~): 2",
				"  ~ 山西建龙实业有限公司 (enterprises.csv:2): credit_code: (empty) → 91110000710928807K",
				"  + 新来者有限公司 (enterprises.csv:3)", "Nothing was written: the table shows what a load would change.");
		assertThat(diff).content().isEqualToNormalizingNewlines("""
				\uFEFFtable,change,key,name,field,before,after,line
				enterprises,CHANGED,%s,山西建龙实业有限公司,credit_code,,91110000710928807K,2
				enterprises,NEW,00000000-0000-0000-0000-00000000000b,新来者有限公司,,,,3
				""".formatted(JIANLONG));
	}

	@ParameterizedTest
	@EnumSource
	void terminalHasTheFirstRecordsAndTheBestWarnings(Engine engine) throws IOException {
		List<Map<String, String>> enterprises = new ArrayList<>();
		"钢铁铜铝锌锡镍钛钨钼钒锰铬金银铂汽车船舶机床刀具仪表电线缆灯泡纸布丝麻棉毛皮革木竹石砂水泥玻璃陶瓷塑胶漆药酒茶糖盐".codePoints()
			.mapToObj(Character::toString)
			.forEach((each) -> enterprises.add(enterprise(UUID.nameUUIDFromBytes(each.getBytes()).toString(),
					"山西建龙%s实业有限公司".formatted(each), "")));
		enterprises.add(enterprise("00000000-0000-0000-0000-00000000000b", "山西建隆实业有限公司", ""));
		Path warnings = this.folder.resolve("warnings.csv");
		CommandRun run = check(engine, write(enterprises), "--warnings", warnings);
		assertThat(run.code()).as(run.err()).isZero();
		List<String> all = Files.readAllLines(warnings);
		int similar = all.size() - 1;
		assertThat(all.get(0)).isEqualTo("\uFEFFkind,file,line,text");
		assertThat(similar).isGreaterThan(50);
		assertThat(run.out().lines()).containsSubsequence("enterprises, new (+) and changed (~): " + enterprises.size(),
				"  and %d more; --diff FILE.csv writes all of them".formatted(enterprises.size() - 20),
				"New enterprises with similar names, the most similar first: " + similar,
				"  and %d more; --warnings FILE.csv writes all of them".formatted(similar - 50));
		assertThat(run.out().lines().filter((line) -> line.startsWith("  + "))).hasSize(20);
		assertThat(scores(run.out())).hasSize(50).isEqualTo(scores(String.join("\n", all)).subList(0, 50));
		assertThat(scores(String.join("\n", all))).hasSize(similar).isSortedAccordingTo((a, b) -> b.compareTo(a));
	}

	@Test
	void enginesReportTheSame() throws IOException {
		Path big = this.folder.resolve("big");
		assertThat(CommandRun.of(Map.of(), "generate", "--enterprises", 300, "--seed", 7, big).code()).isZero();
		List<String> reports = new ArrayList<>();
		for (Engine each : Engine.values()) {
			Path diff = this.folder.resolve(each + "-diff.csv");
			Path warnings = this.folder.resolve(each + "-warnings.csv");
			CommandRun run = CommandRun.on(each.newDatabase(), "check", Csv.SEED, "--diff", diff);
			assertThat(run.code()).as(run.err()).isZero();
			CommandRun second = CommandRun.of(Map.of("spring.datasource.url", each.newDatabase()), "check", big,
					"--warnings", warnings);
			assertThat(second.code()).as(second.err()).isZero();
			reports.add(run.out() + second.out() + Files.readString(diff) + Files.readString(warnings));
		}
		assertThat(reports.get(0)).isEqualTo(reports.get(1));
	}

	@ParameterizedTest
	@EnumSource
	void refusedCheckLeavesNoFileAndOverwritesNone(Engine engine) throws IOException {
		Path diff = this.folder.resolve("diff.csv");
		Path refused = write(List.of(enterprise("00000000-0000-0000-0000-00000000000b", "新来者有限公司", "91")));
		assertThat(check(engine, refused, "--diff", diff).code()).isEqualTo(1);
		assertThat(diff).doesNotExist();
		Files.writeString(diff, "mine");
		CommandRun run = check(engine, refused, "--diff", diff);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).isEqualTo("'%s' already exists; expected the name of a new file.%n".formatted(diff));
		assertThat(diff).hasContent("mine");
	}

	private static CommandRun check(Engine engine, Path list, Object... options) {
		List<Object> args = new ArrayList<>(List.of("check", list));
		args.addAll(List.of(options));
		return CommandRun.of(Map.of("spring.datasource.url", engine.newRegistry(true)), args.toArray());
	}

	private Path write(List<Map<String, String>> enterprises) {
		Path target = this.folder.resolve("list");
		try (PackageWriter writer = PackageWriter.open(target,
				new PackageMetadata("some-enterprises", "Some enterprises", "Some enterprises.", List.of()),
				List.of(PackageTables.ENTERPRISES))) {
			enterprises.forEach((row) -> writer.write(PackageTables.ENTERPRISES, row));
			writer.finish();
		}
		return target;
	}

	private static Map<String, String> enterprise(String id, String name, String creditCode) {
		return Csv.row("id", id, "name", name, "credit_code", creditCode);
	}

	private static List<String> scores(String text) {
		return SIMILARITY.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
	}

}
