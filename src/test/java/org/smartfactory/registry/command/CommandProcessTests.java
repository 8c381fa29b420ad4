package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartfactory.registry.Csv;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs commands as users do: from a shell, configured by environment variables, with the
 * default database.
 */
class CommandProcessTests {

	@TempDir
	Path folder;

	@Test
	void exportFromAShell() throws IOException, InterruptedException {
		CommandRun run = CommandRun.inProcess(this.folder, Map.of(), "export", "out");
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		assertThat(run.out().lines()).hasSize(12).first().isEqualTo("table                   rows");
		assertThat(this.folder.resolve("data/registry.mv.db")).isNotEmptyFile();
		assertThat(this.folder.resolve("out/divisions.csv")).hasSameBinaryContentAs(Csv.SEED.resolve("divisions.csv"));
	}

	@Test
	void chineseIsReadableWithoutALocale() throws IOException, InterruptedException {
		Path broken = Files.createDirectory(this.folder.resolve("broken"));
		Csv.copySeed(broken);
		Path file = broken.resolve("enterprises.csv");
		Files.writeString(file, Files.readString(file).replaceFirst("朗致集团万荣药业有限公司", "山西建龙 实业（有限）公司"));
		CommandRun run = CommandRun.inProcess(this.folder, Map.of("LC_ALL", "POSIX", "REGISTRY_SEED", "false"), "load",
				"broken");
		assertThat(run.err()).contains("enterprises.csv:3: name: '山西建龙 实业（有限）公司' is also the name in line 2");
		assertThat(run.out()).isEmpty();
		assertThat(run.code()).isEqualTo(1);
	}

	@Test
	void chineseArgumentsAreReadWithoutALocale() throws IOException, InterruptedException {
		Map<String, String> environment = Map.of("LC_ALL", "C", "SPRING_DATASOURCE_URL",
				"jdbc:h2:mem:shell;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
		CommandRun alias = CommandRun.inProcess(this.folder, environment, "alias",
				"ba50883b-018a-3625-826e-9efbc87cd550", "朗致集团万荣药业有限公司");
		assertThat(alias.err()).contains("朗致集团万荣药业有限公司");
		assertThat(alias.code()).isEqualTo(1);
		CommandRun read = CommandRun.inProcess(this.folder, environment, "load", "名单.zip");
		assertThat(read.err())
			.contains("'名单.zip' cannot be opened: the locale does not support its characters; set LC_ALL=C.UTF-8.");
		assertThat(read.code()).isEqualTo(2);
	}

}
