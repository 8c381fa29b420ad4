package org.smartfactory.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends each document under {@code graphql-test/}, and compares the complete response
 * with the JSON file of the same name, and the number of statements with the number in
 * the document; on platform and virtual threads.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class ApiDocumentTests {

	private static final Path DOCUMENTS = Path.of("src/test/resources/graphql-test");

	private static final Pattern STATEMENTS = Pattern.compile("^# statements: (\\d+)$", Pattern.MULTILINE);

	private final Engine engine;

	ApiDocumentTests(Engine engine) {
		this.engine = engine;
	}

	static List<Arguments> documents() throws IOException {
		try (Stream<Path> files = Files.walk(DOCUMENTS)) {
			return files.filter((file) -> file.toString().endsWith(".graphql"))
				.sorted()
				.flatMap((file) -> Threads.available()
					.stream()
					.map((threads) -> Arguments.of(Named.of(DOCUMENTS.relativize(file).toString(), file), threads)))
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void responseAndStatementsAreAsExpected(Path file, Threads threads) throws IOException {
		RunningRegistry registry = RunningRegistry.seeded(this.engine, threads);
		String document = Files.readString(file);
		Answers.ask(registry, document, Map.of());
		List<GraphQlTester.Response> answers = new ArrayList<>();
		List<String> statements = registry.statementsOf(() -> answers.add(Answers.ask(registry, document, Map.of())));
		answers.get(0).path("").matchesJsonStrictly(Files.readString(expectation(file)));
		Matcher stated = STATEMENTS.matcher(document);
		assertThat(stated.find()).as("%s states its statements", file).isTrue();
		assertThat(statements).hasSize(Integer.parseInt(stated.group(1)));
	}

	private static Path expectation(Path file) {
		return file.resolveSibling(file.getFileName().toString().replace(".graphql", ".json"));
	}

}
