package org.smartfactory.registry.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.datapackage.PackageRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A package that was opened and saved in a spreadsheet, pandas or R is the same package.
 */
class WrittenBackTests {

	@TempDir
	private Path folder;

	@Test
	void excelChangesNothing() throws IOException {
		change("recognition-lists",
				(text) -> text.replaceAll("([0-9]{4})-0?([0-9]+)-0?([0-9]+),(DAY|MONTH|YEAR)", "$1/$2/$3,$4")
					.replace(",false,", ",FALSE,"));
		change("published-counts", (text) -> text.replace(",30000,", ",\"30,000\",").replace(",true,", ",TRUE,"));
		change("enterprises", (text) -> "\uFEFF" + text.replace("\n", "\r\n") + ",,,,\r\n,,,,\r\n");
		assertThat(isChange()).isFalse();
	}

	@Test
	void pandasChangesNothing() throws IOException {
		change("recognition-lists",
				(text) -> text.replaceAll("(-[0-9]{2}),(DAY|MONTH|YEAR)", "$1 00:00:00,$2")
					.replaceAll(",140800,false,", ",140800.0,False,")
					.replaceAll(",370200,false,", ",370200.0,False,"));
		change("recognitions", (text) -> text.replaceAll("(?m)^([^,]*,[^,]*,[0-9]+),", "$1.0,"));
		change("enterprises", (text) -> text.replaceAll(",([0-9]{6}),", ",$1.0,"));
		change("published-counts", (text) -> text.replace(",true,", ",True,").replace(",false,", ",0,"));
		assertThat(isChange()).isFalse();
	}

	private void change(String table, UnaryOperator<String> change) throws IOException {
		if (!Files.exists(this.folder.resolve("datapackage.json"))) {
			Csv.copySeed(this.folder);
		}
		Path file = this.folder.resolve(table + ".csv");
		String before = Files.readString(file);
		String after = change.apply(before);
		assertThat(after).isNotEqualTo(before);
		Files.writeString(file, after);
	}

	private boolean isChange() {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2, Map.of())) {
			return registry.bean(PackageLoader.class).load(this.folder, Tester.BY, LoadListener.NONE).changed();
		}
	}

	@ParameterizedTest
	@CsvSource({ "6/5/2025", "25/6/5", "2025/6", "2025/13/1", "2025/6/5 8:30", "45813" })
	void dateThatMayBeAnotherDayIsRefused(String date) throws IOException {
		change("recognition-lists", (text) -> text.replaceFirst("[0-9]{4}-[0-9]{2}-[0-9]{2},", date + ","));
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::isChange)
			.satisfies((ex) -> assertThat(ex.first()).singleElement()
				.asString()
				.contains("published_on", "expected a date such as 2025-06-05"));
	}

	@ParameterizedTest
	@CsvSource({ "12.5", "'1,2'", "1e3", "012" })
	void numberThatMayBeAnotherIsRefused(String number) throws IOException {
		change("recognitions", (text) -> text.replaceFirst(",1,", ",\"" + number + "\","));
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(this::isChange);
	}

}
