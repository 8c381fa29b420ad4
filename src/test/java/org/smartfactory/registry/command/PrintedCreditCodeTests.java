package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Credit codes as notices print them.
 */
class PrintedCreditCodeTests {

	private static final String NOTICE = """
			2025年度先进级智能工厂名单,,
			序号,企业名称,统一社会信用代码
			1,成都硅宝科技股份有限公司,915101007092233794
			2,山西建龙实业有限公司,91110000710928807K
			3,朗致集团万荣药业有限公司,91110000710928807L
			4,永济优耐特绝缘材料有限公司,9111OOOO710928807K
			5,山西阳光焦化集团股份有限公司,９１３５０１００ｍ０００１００ｙ４３
			6,山西宏达钢铁集团有限公司,—
			7,亚宝药业集团股份有限公司,91140000110053443Q
			8,大运汽车股份有限公司,91140000110053443Q
			""";

	@TempDir
	Path folder;

	@Test
	void invalidCodesAreReportedAndLeftEmpty() throws IOException {
		CommandRun run = read("--out", this.folder.resolve("list"));
		assertThat(run.code()).as(run.err()).isZero();
		assertThat(run.out().lines().filter((line) -> line.contains("credit code"))).containsExactly(
				"  line 5: 朗致集团万荣药业有限公司: The credit code '91110000710928807L' has an invalid check character (expected 'K'). Left empty.",
				"  line 6: 永济优耐特绝缘材料有限公司: The credit code '9111OOOO710928807K' is invalid: expected 18 digits and capital letters without I, O, S, V and Z. Left empty.",
				"  line 9: 亚宝药业集团股份有限公司: The credit code '91140000110053443Q' is printed for several enterprises. Left empty.",
				"  line 10: 大运汽车股份有限公司: The credit code '91140000110053443Q' is printed for several enterprises. Left empty.");
		assertThat(Csv.read(this.folder.resolve("list"), "enterprises")).extracting((row) -> row.get("credit_code"))
			.containsExactly("915101007092233794", "91110000710928807K", "", "", "91350100M000100Y43", "", "", "");
	}

	@Test
	void strictReadingRefusesThem() throws IOException {
		CommandRun run = read("--strict", "--out", this.folder.resolve("list"));
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).startsWith("The notice has ambiguities and --strict was given; nothing was written.");
		assertThat(this.folder.resolve("list")).doesNotExist();
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatWasReadIsLoaded(Engine engine) throws IOException {
		Path list = this.folder.resolve("list");
		assertThat(read("--out", list).code()).isZero();
		CommandRun load = CommandRun.of(Map.of("spring.datasource.url", engine.newDatabase()), "load", list);
		assertThat(load.code()).as(load.err()).isZero();
	}

	private CommandRun read(Object... options) throws IOException {
		List<Object> args = new ArrayList<>(
				List.of("read-notice", Files.writeString(this.folder.resolve("notice.csv"), NOTICE), "--level",
						"ADVANCED", "--stage", "RECOGNISED", "--publisher", "某厅", "--published-on", "2026-06-05"));
		args.addAll(List.of(options));
		return CommandRun.of(Map.of(), args.toArray());
	}

}
