package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commands in Chinese.
 */
class ChineseCommandTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					exprt x                           | 从位置 0 起的参数无法识别：'exprt', 'x'
					load                              | 缺少必需的参数：'PATH'
					load nowhere                      | PATH 的值无效：未找到“nowhere”；应为数据包的文件夹或 zip 文件。
					load --fast x                     | 未知的选项：'--fast'
					export --as-of 2025-06-31 x       | 选项“--as-of”的值无效：“2025-06-31”不是有效的日期；应为 YYYY-MM-DD，例如 2025-06-05。
					generate x                        | 缺少必需的选项：'--enterprises=N'
					generate --enterprises 0 x        | 选项“--enterprises”的值无效：0；应为 1 到 10,000,000。
					generate --enterprises many x     | 选项“--enterprises”的值无效：“many”不是整数
					read-notice x --level HIGH        | 选项“--level”的值无效：应为 [BASIC, ADVANCED, EXCELLENCE, PIONEER] 之一（区分大小写），实际为“HIGH”
					new-key Loader-1                  | NAME 的值无效：“Loader-1”；应为最多 40 个小写字母和数字，以字母开头。
					""")
	void invalidUsageIsReportedInChinese(String args, String sentence) {
		CommandRun run = run((args + " --lang zh").split(" "));
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).startsWith(sentence + System.lineSeparator())
			.containsPattern("请尝试“smart-factory-registry( [a-z-]+)? --help”。\\s$");
	}

	@ParameterizedTest
	@CsvSource({ "--lang=fr", "--lang=" })
	void otherLanguagesAreRefused(String option) {
		CommandRun run = run("load", "x", option);
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err())
			.startsWith("Invalid value for option '--lang': '%s' is not a language of the registry; expected en or zh."
				.formatted(option.substring("--lang=".length())));
	}

	@Test
	void checkReportsErrorsAndChangesInChinese() throws IOException {
		Csv.copySeed(this.folder);
		CommandRun checked = CommandRun.on(Engine.H2.newDatabase(), "check", this.folder, "--lang", "zh-CN");
		assertThat(checked.out()).contains("企业（新增）：46。", "未写入任何内容：上表为导入后将发生的变更。").containsPattern("表 {20} +行数 +新增 +变更");
		assertThat(checked.err()).contains("读取：");
		Path enterprises = this.folder.resolve("enterprises.csv");
		Files.writeString(enterprises, Files.readString(enterprises).replaceFirst(",STATED", ",GUESSED"));
		CommandRun refused = CommandRun.on(Engine.H2.newDatabase(), "check", this.folder, "--lang", "zh-CN");
		assertThat(refused.code()).isEqualTo(1);
		assertThat(refused.err()).contains("enterprises.csv:2: division_basis: “GUESSED”无效；应为以下之一：STATED, DERIVED。");
	}

	@Test
	void failureOfTheDatabaseIsReportedInChinese() {
		CommandRun run = CommandRun.on("jdbc:postgresql://localhost:1/registry", "export",
				this.folder.resolve("out.zip"), "--lang", "zh");
		assertThat(run.code()).isEqualTo(3);
		assertThat(run.err()).startsWith("无法连接数据库 jdbc:postgresql://localhost:1/registry：").contains("请检查数据库是否正在运行");
	}

	@Test
	void noticeIsReportedInChinese() throws IOException {
		Path notice = this.folder.resolve("notice.txt");
		Files.writeString(notice, "2025年先进级智能工厂名单\n山西建龙实业有限公司\n朗致集团万荣药业有限公司\n备注\n");
		CommandRun run = run("read-notice", notice.toString(), "--level", "ADVANCED", "--stage", "RECOGNISED",
				"--publisher", "某厅", "--published-on", "2025-06-05", "--out", this.folder.resolve("list").toString(),
				"--lang", "zh");
		assertThat(run.code()).as(run.err()).isZero();
		assertThat(run.out()).contains("已采用：2 个条目", "第 2 行: 山西建龙实业有限公司", "未采用：", "存疑：", "请审核后运行：check ");
	}

	@Test
	void languageOfTheTerminalIsUsed() throws IOException, InterruptedException {
		Map<String, String> chinese = Map.of("LC_ALL", "", "LC_MESSAGES", "zh_CN.UTF-8", "LANG", "en_US.UTF-8");
		assertThat(CommandRun.inProcess(this.folder, chinese, "load").err()).startsWith("缺少必需的参数：'PATH'");
		assertThat(CommandRun.inProcess(this.folder, chinese, "load", "--lang", "en").err())
			.startsWith("Missing required parameter: 'PATH'");
	}

	private static CommandRun run(String... args) {
		return CommandRun.of(Map.of(), (Object[]) args);
	}

}
