package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list of enterprises whose places are unknown is complete for no city.
 */
class CompleteListTests {

	private static final String NAMES = """
			山西潞安精工有限责任公司
			长治清华机械（集团）有限公司
			太原重工股份有限公司
			""";

	@TempDir
	private Path folder;

	@Test
	void listWithUnknownPlacesIsNotComplete() throws IOException {
		CommandRun run = read("山西省基础级智能工厂名单\n" + NAMES, "--complete-for", "140000");
		assertThat(run.code()).isOne();
		assertThat(run.err()).contains("the place of 3 entries is not known: 山西潞安精工有限责任公司, ", "Give --city");
		assertThat(this.folder.resolve("list")).doesNotExist();
	}

	@Test
	void listWithAnotherPrintedCountIsNotComplete() throws IOException {
		CommandRun run = read("长治市基础级智能工厂名单（共5家）\n" + NAMES, "--city", "140400", "--complete-for", "140400");
		assertThat(run.code()).isOne();
		assertThat(run.err()).contains("The printed count is 5, but 3 entries were found.");
		assertThat(this.folder.resolve("list")).doesNotExist();
	}

	@Test
	void listWithKnownPlacesIsComplete() throws IOException {
		assertThat(read("长治市基础级智能工厂名单（共3家）\n" + NAMES, "--city", "140400", "--complete-for", "140400").code()).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void noCityIsCompleteAfterALoadOfUnknownPlaces(Engine engine) throws IOException {
		assertThat(read("山西省基础级智能工厂名单\n" + NAMES).code()).isZero();
		Path list = this.folder.resolve("list");
		List<Map<String, String>> rows = new ArrayList<>(Csv.read(list, "recognition-lists"));
		rows.get(0).put("complete_for", "140000");
		Csv.write(list, "recognition-lists", rows);
		String url = engine.newRegistry(true);
		assertThat(CommandRun.on(url, "load", list).code()).isZero();
		try (RunningRegistry registry = RunningRegistry.startOn(url, Map.of("registry.seed", "false"))) {
			assertThat(new Http(registry)
				.get("{ cityRanking(level: {exactly: BASIC}, within: \"140000\") { totalCount enterpriseCount } }")
				.body()).isEqualTo("{\"data\":{\"cityRanking\":{\"totalCount\":0,\"enterpriseCount\":0}}}");
		}
	}

	private CommandRun read(String text, String... options) throws IOException {
		Path notice = Files.writeString(this.folder.resolve("notice.txt"), text);
		return CommandRun.of(Map.of(),
				Stream.concat(Stream.of("read-notice", notice, "--level", "BASIC", "--stage", "RECOGNISED", "--place",
						"140000", "--publisher", "山西省工业和信息化厅", "--published-on", "2026-06-05", "--out",
						this.folder.resolve("list")), Stream.of(options))
					.toArray());
	}

}
