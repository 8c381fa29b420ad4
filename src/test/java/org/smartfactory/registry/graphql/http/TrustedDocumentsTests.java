package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TrustedDocumentsTests {

	@TempDir
	Path folder;

	@Test
	void nothingIsTrustedWithoutAFolder() {
		assertThat(TrustedDocuments.read(null, JsonMapper.shared()).texts()).isEmpty();
	}

	@Test
	void fileIsTrustedWithAndWithoutItsTrailingLineBreak() throws IOException {
		write("a.graphql", "{ 甲 }\n");
		assertThat(read().texts()).containsOnlyKeys(Sha256.of("{ 甲 }\n"), Sha256.of("{ 甲 }"))
			.containsEntry(Sha256.of("{ 甲 }"), "{ 甲 }");
	}

	@Test
	void manifestsOfCodeGeneratorsAreRead() throws IOException {
		write("map.json", "{\"%s\": \"{ a }\"}".formatted(Sha256.of("{ a }")));
		write("manifest.json", """
				{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
				  {"id": "%s", "name": "B", "type": "query", "body": "query B { b }"}]}
				""".formatted(Sha256.of("query B { b }")));
		write("README.md", "{ c }");
		assertThat(read().texts()).containsOnlyKeys(Sha256.of("{ a }"), Sha256.of("query B { b }"))
			.containsValues("{ a }", "query B { b }");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"0123\": \"{ a }\"}", "{\"a\": {}}",
			"{\"operations\": [{\"id\": \"x\", \"body\": \"{ a }\"}]}", "{\"operations\": [{}]}", "{", "[{}]" })
	void hashThatDoesNotMatchStopsTheStart(String manifest) throws IOException {
		write("manifest.json", manifest);
		assertThatIllegalStateException().isThrownBy(this::read).withMessageContaining(this.folder.toString());
	}

	@Test
	void missingFolderStopsTheStart() {
		assertThatIllegalStateException()
			.isThrownBy(() -> TrustedDocuments.read(this.folder.resolve("missing"), JsonMapper.shared()))
			.withMessageContaining("missing");
	}

	private TrustedDocuments read() {
		return TrustedDocuments.read(this.folder, JsonMapper.shared());
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

}
