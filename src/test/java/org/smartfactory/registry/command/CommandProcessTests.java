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
 * Commands as users start them: from a shell, configured by its environment, with the
 * database that is there by default.
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
		assertThat(run.err()).contains("enterprises.csv:3: name: '山西建龙 实业（有限）公司' is the enterprise of line 2");
		assertThat(run.out()).isEmpty();
		assertThat(run.code()).isEqualTo(1);
	}

}
