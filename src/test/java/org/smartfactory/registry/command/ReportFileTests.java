package org.smartfactory.registry.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportFileTests {

	@TempDir
	Path folder;

	@Test
	void spreadsheetReadsItAndEvaluatesNothing() {
		Path path = this.folder.resolve("report.csv");
		try (ReportFile file = ReportFile.open(path, "name", "after")) {
			file.write("=cmd|'/C calc'!A0", "＋1");
			file.write("山西，\"建龙\"", null);
			file.finish();
		}
		assertThat(path).hasBinaryContent("""
				\uFEFFname,after\r
				'=cmd|'/C calc'!A0,'＋1\r
				"山西，""建龙""\",\r
				""".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void unfinishedFileIsDeleted() {
		Path path = this.folder.resolve("report.csv");
		try (ReportFile file = ReportFile.open(path, "name")) {
			file.write("山西");
		}
		assertThat(path).doesNotExist();
	}

	@Test
	void folderThatDoesNotExistIsNamed() {
		Path path = this.folder.resolve("missing/report.csv");
		assertThatExceptionOfType(ReportNotWrittenException.class).isThrownBy(() -> ReportFile.open(path, "name"))
			.withMessage("'%s' cannot be written: %1$s".formatted(path));
	}

}
