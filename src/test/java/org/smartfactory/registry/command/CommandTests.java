package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(Engine.class)
class CommandTests {

	private final Engine engine;

	@TempDir
	Path folder;

	CommandTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void packageTravelsFromRegistryToRegistry() throws IOException {
		Path big = this.folder.resolve("big");
		assertThat(CommandRun.of(Map.of(), "generate", "--enterprises", 40, "--seed", 7, big))
			.isEqualTo(new CommandRun(0, "40 synthetic enterprises written to %s%n".formatted(big), ""));
		String url = this.engine.newDatabase();
		assertLoaded(CommandRun.on(url, "load", big), "Loaded as revision 1.");
		assertLoaded(CommandRun.on(url, "load", big),
				"Nothing changed: the registry already contains this data (revision 1).");
		Path first = export(url, "first");
		String elsewhere = this.engine.newDatabase();
		assertLoaded(CommandRun.on(elsewhere, "load", first), "Loaded as revision 1.");
		assertSame(first, export(elsewhere, "second"));
	}

	@Test
	void emptyRegistryIsSeededAndExportedAsOfADay() {
		CommandRun run = CommandRun.of(Map.of("spring.datasource.url", this.engine.newDatabase()), "export", "--as-of",
				"2025-06-05", this.folder.resolve("seed.zip"));
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		assertThat(run.out().lines()).hasSize(12)
			.startsWith("table                   rows", "divisions              3,217")
			.allMatch((line) -> line.length() == 28);
		assertThat(this.folder.resolve("seed.zip")).isNotEmptyFile();
	}

	@Test
	void everyErrorOfARefusedPackageIsALine() throws IOException {
		Csv.copySeed(this.folder);
		Path file = this.folder.resolve("enterprises.csv");
		Files.writeString(file, Files.readString(file).replace(",STATED", ",GUESSED"));
		CommandRun run = CommandRun.on(this.engine.newDatabase(), "load", this.folder);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err().lines().filter((line) -> line.startsWith("enterprises.csv:"))).hasSize(45)
			.allMatch((line) -> line.contains(": division_basis: 'GUESSED' is invalid"));
		assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
	}

	@Test
	void exportOverwritesNothing() throws IOException {
		Path file = Files.writeString(this.folder.resolve("mine.zip"), "mine");
		assertThat(CommandRun.on(this.engine.newDatabase(), "export", file)).isEqualTo(
				new CommandRun(1, "", "'%s' already exists; expected the name of a new file.%n".formatted(file)));
		assertThat(file).hasContent("mine");
	}

	private Path export(String url, String name) {
		Path target = this.folder.resolve(name);
		CommandRun run = CommandRun.on(url, "export", target);
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		assertThat(run.out().lines()).anyMatch("enterprises               40"::equals);
		return target;
	}

	private static void assertLoaded(CommandRun run, String sentence) {
		assertThat(run.out()).startsWith("table ").endsWith(sentence + System.lineSeparator());
		assertThat(run.code()).isZero();
		assertThat(run.err().lines()).isNotEmpty().allMatch((line) -> line.matches("\\w+: (.* in )?\\d+ s"));
	}

	private static void assertSame(Path first, Path second) throws IOException {
		try (var files = Files.list(first)) {
			assertThat(files).hasSize(11)
				.allSatisfy((file) -> assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file));
		}
	}

}
