package org.smartfactory.registry.correction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.load.Recount;

import org.springframework.test.json.JsonAssert;
import org.springframework.test.json.JsonCompareMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends the documents under {@code mutation-test/} in order, as a steward, and compares
 * each complete response with the JSON file of the same name. The derived counts must
 * match the facts.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class MutationDocumentTests {

	private static final Path DOCUMENTS = Path.of("src/test/resources/mutation-test");

	private final Engine engine;

	MutationDocumentTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void responsesAreAsExpected() throws IOException {
		SoftAssertions answers = new SoftAssertions();
		try (SecuredRegistry secured = new SecuredRegistry(this.engine, Map.of())) {
			for (Path document : documents()) {
				String answer = secured.ask(Files.readString(document), Map.of());
				String expected = Files.readString(
						document.resolveSibling(document.getFileName().toString().replace(".graphql", ".json")));
				answers
					.assertThatCode(() -> JsonAssert.comparator(JsonCompareMode.STRICT).assertIsMatch(expected, answer))
					.as("%s: %s", document, answer)
					.doesNotThrowAnyException();
			}
			assertThat(secured.registry().bean(Recount.class).findDifferences()).isEmpty();
		}
		answers.assertAll();
	}

	private static List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.list(DOCUMENTS)) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

}
