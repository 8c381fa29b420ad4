package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PackageWriterTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final PackageMetadata METADATA = new PackageMetadata("some-list", "某名单", "A list.",
			List.of(new PackageDescriptor.Source("某报", null)));

	private static final List<PackageTable> ONE_LIST = List.of(PackageTables.ENTERPRISES,
			PackageTables.RECOGNITION_LISTS, PackageTables.RECOGNITIONS);

	@TempDir
	Path parent;

	@Test
	void zipHasTheFilesOfTheFolderInTheOrderOfTheDescriptor() throws IOException {
		SeedCopy.write(this.parent.resolve("folder"));
		SeedCopy.write(this.parent.resolve("file.zip"));
		try (FileSystem zip = FileSystems.newFileSystem(this.parent.resolve("file.zip"))) {
			assertThat(contents(zip.getPath("/"))).isEqualTo(contents(this.parent.resolve("folder")));
		}
		List<String> names = Stream
			.concat(Stream.of("datapackage.json"), PackageTables.ALL.stream().map(PackageTable::path))
			.toList();
		try (var zip = new ZipFile(this.parent.resolve("file.zip").toFile())) {
			assertThat(zip.stream().map(ZipEntry::getName)).containsExactlyElementsOf(names);
		}
	}

	@Test
	void zipHasTheSameBytesInEveryTimeZone() {
		TimeZone zone = TimeZone.getDefault();
		try {
			SeedCopy.write(this.parent.resolve("here.zip"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			SeedCopy.write(this.parent.resolve("there.zip"));
		}
		finally {
			TimeZone.setDefault(zone);
		}
		assertThat(this.parent.resolve("here.zip")).hasSameBinaryContentAs(this.parent.resolve("there.zip"));
	}

	@Test
	void packageOfOneListHasOnlyItsTablesAndReferences() throws IOException {
		Path target = this.parent.resolve("list");
		try (PackageWriter writer = PackageWriter.open(target, METADATA, ONE_LIST)) {
			writer.finish();
		}
		JsonNode descriptor = MAPPER.readTree(Files.readString(target.resolve("datapackage.json")));
		assertThat(descriptor.get("name").stringValue()).isEqualTo("some-list");
		assertThat(descriptor.get("sources").toString()).isEqualTo("[{\"title\":\"某报\"}]");
		assertThat(descriptor.get("resources").valueStream().map((table) -> table.get("name").stringValue()))
			.isEqualTo(ONE_LIST.stream().map(PackageTable::name).toList());
		assertThat(descriptor.at("/resources/0/schema").has("foreignKeys")).isFalse();
		assertThat(descriptor.at("/resources/2/schema/foreignKeys")).hasSize(2);
		assertThat(contents(target).keySet()).containsExactlyInAnyOrder("datapackage.json", "enterprises.csv",
				"recognition-lists.csv", "recognitions.csv");
		assertThat(target.resolve("enterprises.csv")).hasContent(Csv.header("enterprises"));
		assertThat(DataPackage.open(new FileSystemResource(target.resolve("datapackage.json"))).descriptor().sources())
			.isEqualTo(METADATA.sources());
	}

	@Test
	void everyTextIsReadBackUnchanged() {
		List<String> texts = List.of("say \"建\"", "a,b", "two\nlines", "𠮷野", " spaces ", "#no comment", "'", "\"");
		try (PackageWriter writer = PackageWriter.open(this.parent.resolve("texts"), METADATA, ONE_LIST)) {
			texts.forEach((text) -> writer.write(PackageTables.ENTERPRISES, Map.of("name", text)));
			writer.finish();
		}
		assertThat(Csv.read(this.parent.resolve("texts"), "enterprises")).extracting((row) -> row.get("name"))
			.isEqualTo(texts);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠1", "\t=1", "\r=1" })
	void formulaIsNeverWritten(String formula) {
		String shown = formula.replaceAll("\\p{Cntrl}", "\uFFFD");
		assertNotWritten(formula, "enterprises, row 2, name: '" + shown + "' starts like a spreadsheet formula");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b", "a\rb", "\uD842", "\uDFB7建" })
	void malformedTextIsNeverWritten(String value) {
		assertNotWritten(value, "enterprises, row 2, name: ");
	}

	private void assertNotWritten(String value, String message) {
		for (String name : List.of("new", "new.zip")) {
			assertThatExceptionOfType(PackageNotWrittenException.class).isThrownBy(() -> {
				try (PackageWriter writer = PackageWriter.open(this.parent.resolve(name), METADATA, ONE_LIST)) {
					writer.write(PackageTables.ENTERPRISES, Map.of("name", "建"));
					writer.write(PackageTables.ENTERPRISES, Map.of("name", value));
					writer.finish();
				}
			}).withMessageStartingWith(message);
		}
		assertThat(this.parent).isEmptyDirectory();
	}

	@Test
	void existingFilesAndFoldersAreLeftAlone() throws IOException {
		Files.writeString(this.parent.resolve("old.zip"), "old");
		Files.writeString(Files.createDirectory(this.parent.resolve("full")).resolve("old.txt"), "old");
		Files.createDirectory(this.parent.resolve("folder.zip"));
		Map<String, String> before = contents(this.parent);
		assertRefused("old.zip", "already exists; expected the name of a new file.");
		assertRefused("folder.zip", "already exists; expected the name of a new file.");
		assertRefused("full", "is not empty; expected a new or empty folder.");
		assertRefused("old.zip/inside", "is in a folder that does not exist; expected an existing folder.");
		assertRefused("none/inside.zip", "is in a folder that does not exist; expected an existing folder.");
		assertThat(contents(this.parent)).isEqualTo(before);
	}

	private void assertRefused(String name, String message) {
		Path target = this.parent.resolve(name);
		assertThatExceptionOfType(PackageNotWrittenException.class).isThrownBy(() -> SeedCopy.write(target))
			.withMessage("'%s' %s", target, message);
	}

	@Test
	void emptyFolderIsFilledAndNotReplaced() throws IOException {
		Path target = Files.createDirectory(this.parent.resolve("volume"));
		Object key = Files.readAttributes(target, BasicFileAttributes.class).fileKey();
		try (PackageWriter writer = PackageWriter.open(target, METADATA, ONE_LIST)) {
			writer.write(PackageTables.ENTERPRISES, Map.of("name", "建"));
		}
		assertThat(target).isEmptyDirectory();
		SeedCopy.write(target);
		assertThat(Files.readAttributes(target, BasicFileAttributes.class).fileKey()).isEqualTo(key);
		assertThat(contents(target)).hasSize(11);
		assertThat(contents(this.parent).keySet()).containsExactly("volume");
	}

	@Test
	void fileCreatedMeanwhileIsLeftAlone() throws IOException {
		for (String name : List.of("late", "late.zip")) {
			Path target = this.parent.resolve(name);
			assertThatExceptionOfType(PackageNotWrittenException.class).isThrownBy(() -> {
				try (PackageWriter writer = PackageWriter.open(target, METADATA, ONE_LIST)) {
					Files.writeString(target, "theirs");
					writer.finish();
				}
			});
			assertThat(target).hasContent("theirs");
		}
		assertThat(contents(this.parent).keySet()).containsExactlyInAnyOrder("late", "late.zip");
	}

	@Test
	void tablesAreWrittenInTheirOrder() {
		try (PackageWriter writer = PackageWriter.open(this.parent.resolve("x"), METADATA, ONE_LIST)) {
			writer.write(PackageTables.RECOGNITIONS, Map.of());
			assertThatIllegalStateException().isThrownBy(() -> writer.write(PackageTables.ENTERPRISES, Map.of()));
		}
		try (PackageWriter writer = PackageWriter.open(this.parent.resolve("x"), METADATA, ONE_LIST)) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> writer.write(PackageTables.ENTERPRISES, Map.of("title", "x")));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> writer.write(PackageTables.ENTERPRISES, List.of("x")));
		}
		assertThat(this.parent).isEmptyDirectory();
	}

	/**
	 * The contents of files by name; "folder" for a folder.
	 */
	private static Map<String, String> contents(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files
				.collect(Collectors.toMap((file) -> file.getFileName().toString(), PackageWriterTests::content));
		}
	}

	private static String content(Path file) {
		try {
			return Files.isDirectory(file) ? "folder" : Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
