package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the registry writes of the rows of the seed. The seed need not have a column that
 * is empty in all of its rows; a package that is written has all columns.
 */
class WrittenSeedTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	@TempDir
	Path parent;

	@Test
	void writesTheSeedUnchanged() throws IOException {
		Path target = this.parent.resolve("copy");
		SeedCopy.write(target);
		for (PackageTable table : PackageTables.ALL) {
			assertThat(withoutLastColumns(target, table, table.columns().size() - columnsOfSeed(table.name()).size()))
				.isEqualTo(Files.readString(Csv.SEED.resolve(table.path())));
		}
	}

	@Test
	void writesEveryColumn() {
		Path target = this.parent.resolve("copy");
		SeedCopy.write(target);
		for (PackageTable table : PackageTables.ALL) {
			assertThat(target.resolve(table.path())).content().startsWith(Csv.header(table.name()) + "\n");
		}
	}

	private static List<String> columnsOfSeed(String table) throws IOException {
		try (Stream<String> lines = Files.lines(Csv.SEED.resolve(table + ".csv"))) {
			return List.of(lines.findFirst().orElseThrow().split(","));
		}
	}

	/**
	 * The text of a table without columns that the seed does not have yet, which are
	 * empty.
	 */
	private static String withoutLastColumns(Path folder, PackageTable table, int columns) throws IOException {
		String header = Csv.header(table.name());
		String text = Files.readString(folder.resolve(table.path())).substring(header.length());
		return header.replaceAll("(,\\w+){%d}$".formatted(columns), "")
				+ text.replaceAll("(?m),{%d}$".formatted(columns), "");
	}

	@Test
	void writesTheDescriptorOfTheSeed() throws IOException {
		Path target = this.parent.resolve("copy");
		SeedCopy.write(target);
		String written = Files.readString(target.resolve("datapackage.json"));
		assertThat(written).startsWith("{\n  \"$schema\": \"https://");
		ObjectNode seed = (ObjectNode) MAPPER.readTree(Files.readString(Csv.SEED.resolve("datapackage.json")));
		assertThat(withColumnsOfSeed(MAPPER.readTree(written)).toPrettyString())
			.isEqualTo(seed.without(List.of("version", "created")).toPrettyString());
	}

	/**
	 * A descriptor without columns that the seed does not have yet.
	 */
	private static JsonNode withColumnsOfSeed(JsonNode descriptor) throws IOException {
		for (JsonNode resource : descriptor.get("resources")) {
			List<String> columns = columnsOfSeed(resource.get("name").stringValue());
			((ArrayNode) resource.at("/schema/fields"))
				.removeIf((field) -> !columns.contains(field.get("name").stringValue()));
		}
		return descriptor;
	}

}
