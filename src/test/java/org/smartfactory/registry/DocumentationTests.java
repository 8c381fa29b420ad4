package org.smartfactory.registry;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.graphql.ErrorCode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The documents of the repository: what they link to, name and show exists.
 */
class DocumentationTests {

	private static final Path README = Path.of("README.md");

	private static final Path SOURCES = Path.of("src/main/java/org/smartfactory/registry");

	/** What is built, downloaded or written by a registry. */
	private static final Set<String> SKIPPED = Set.of(".git", "target", "node_modules", "data");

	static List<Path> documents() throws IOException {
		return files(Path.of("")).stream().filter((file) -> file.toString().endsWith(".md")).toList();
	}

	/**
	 * The documents that describe the present; decisions and changes name what was.
	 */
	static List<Path> presentDocuments() throws IOException {
		return documents().stream()
			.filter((file) -> !file.startsWith("docs/decisions") && !file.endsWith("CHANGELOG.md"))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyLinkLeadsToAFileAndAHeading(Path document) throws IOException {
		assertThat(MarkdownDocument.read(document).brokenLinks()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[a](missing.md)", "![a](docs/missing.png)", "[a](docs/data.md#missing)", "[a](#missing)",
			"[a](pom.xml#build)", "[a](docs#tables)", "[a](../README.md)", "[a](/etc/hosts)", "[a](<a b.md>)", "[a]()",
			"| a |\n|---|\n| [a](missing.md) |", "<a href=\"missing.md\">a</a>", "[a][b]\n\n[b]: missing.md" })
	void linkRuleBites(String offender) {
		assertThat(readme(offender).brokenLinks()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[a](docs/data.md)", "[a](docs/data.md#tables)", "[a](#the-heading-its-code)",
			"[a](docs/)", "[a](https://example.org/missing#b)", "```\n[a](missing.md)\n```" })
	void linkRuleLetsPass(String text) {
		assertThat(readme("# The heading: its `code`\n\n" + text).brokenLinks()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("presentDocuments")
	void everyFileAndTestThatIsNamedExists(Path document) throws IOException {
		assertThat(missing(MarkdownDocument.read(document))).isEmpty();
	}

	@Test
	void nameRuleBites() throws IOException {
		assertThat(missing(readme("`src/gone`, `docs/gone.md once`, `GoneTests`, `docs/data.md`, `PagingTests`")))
			.containsExactly("src/gone", "docs/gone.md", "GoneTests");
	}

	@Test
	void everyDocumentIsReachedFromTheReadme() throws IOException {
		Set<Path> reached = new HashSet<>(Set.of(README));
		Deque<Path> next = new ArrayDeque<>(reached);
		while (!next.isEmpty()) {
			MarkdownDocument.read(next.pop()).linkedDocuments().stream().filter(reached::add).forEach(next::push);
		}
		assertThat(reached).containsAll(documents().stream().filter((file) -> !file.startsWith(".github")).toList());
	}

	@Test
	void readmeIsTwoScreens() throws IOException {
		assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(90);
	}

	@Test
	void layoutNamesThePackagesThatExist() throws IOException {
		List<String> named = MarkdownDocument.read(Path.of("CONTRIBUTING.md"))
			.rows("package")
			.map((row) -> row.select("td:first-child code").text())
			.toList();
		List<String> packages = files(SOURCES).stream()
			.filter((file) -> file.endsWith("package-info.java"))
			.map((file) -> SOURCES.relativize(file.getParent()).toString().replace('\\', '/'))
			.filter((name) -> !name.isEmpty())
			.toList();
		assertThat(named).containsExactlyInAnyOrderElementsOf(packages);
	}

	@Test
	void everyErrorCodeIsExplained() throws IOException {
		List<String> explained = MarkdownDocument.read(Path.of("docs/frontend.md"))
			.rows("code")
			.flatMap((row) -> row.select("td:first-child code").eachText().stream())
			.toList();
		assertThat(explained)
			.containsExactlyInAnyOrderElementsOf(Stream.of(ErrorCode.values()).map(ErrorCode::name).toList());
	}

	@Test
	void tablesOfTheSeedHaveAsManyRowsAsStated() throws IOException {
		Map<String, Integer> stated = MarkdownDocument.read(Path.of("docs/data.md"))
			.rows("file")
			.collect(Collectors.toMap((row) -> row.select("td:first-child code").text(),
					(row) -> Integer.valueOf(row.select("td:nth-child(2)").text().replace(",", ""))));
		Map<String, Integer> rows = files(Csv.SEED).stream()
			.map((file) -> file.getFileName().toString())
			.filter((name) -> name.endsWith(".csv"))
			.collect(Collectors.toMap((name) -> name, (name) -> Csv.read(Csv.SEED, name.replace(".csv", "")).size()));
		assertThat(stated).isEqualTo(rows);
	}

	@Test
	void firstQueryHasTheResponseThatIsShown() throws IOException {
		MarkdownDocument readme = MarkdownDocument.read(README);
		String command = readme.codeBlocks("sh")
			.filter((block) -> block.startsWith("curl") && block.contains("<<'JSON'"))
			.findFirst()
			.orElseThrow();
		// curl leaves out the line breaks of what it reads
		String request = command.substring(command.indexOf('{'), command.lastIndexOf("JSON")).replace("\n", "");
		JsonMapper mapper = JsonMapper.shared();
		assertThat(mapper.readTree(new Http(RunningRegistry.seeded(Engine.H2)).post(request).body()))
			.isEqualTo(mapper.readTree(readme.codeBlocks("json").findFirst().orElseThrow()));
	}

	private static MarkdownDocument readme(String text) {
		return new MarkdownDocument(README, text);
	}

	private static List<String> missing(MarkdownDocument document) throws IOException {
		Set<String> tests = files(Path.of("src/test/java")).stream()
			.map((file) -> file.getFileName().toString())
			.collect(Collectors.toSet());
		return document.inlineCode()
			.map((code) -> code.split(" ")[0])
			.filter((name) -> (name.matches("\\w+Tests") && !tests.contains(name + ".java"))
					|| (name.matches("(src|docs|schema|seed|docker|\\.ci|\\.github)/[\\w./-]*")
							&& !Files.exists(Path.of(name))))
			.toList();
	}

	private static List<Path> files(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				return SKIPPED.contains(directory.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE
						: FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				files.add(file);
				return FileVisitResult.CONTINUE;
			}

		});
		return files;
	}

}
