package org.smartfactory.registry.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.message.Languages;

import static org.assertj.core.api.Assertions.assertThat;

class CommandUsageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--help          | load export generate --help --version --stacktrace SPRING_DATASOURCE_URL
			load --help     | PATH --help --version --stacktrace Example
			export --help   | FILE.zip --as-of=DATE --help --version --stacktrace Example
			generate --help | FILE.zip --enterprises=N --seed=S --help --version --stacktrace Example
			""")
	void helpNamesTheOptions(String args, String words) {
		CommandRun run = run(args);
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).contains(words.split(" ")).contains("Exit codes:", "database not available");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void helpHasEachOfItsMessages(String language) {
		ResourceBundle messages = Languages.bundle(Locale.forLanguageTag(language));
		messages.keySet()
			.stream()
			.filter((key) -> key.startsWith("smart-factory-registry.") || key.startsWith("usage.")
					|| key.startsWith("mixinStandardHelpOptions."))
			.forEach((key) -> {
				String command = key.replaceFirst("^smart-factory-registry\\.([a-z-]+)\\.usage.*", "$1");
				String help = run((command.equals(key) ? "" : command + " ") + "--help --lang " + language).out();
				String[] words = String.format(messages.getString(key)).strip().split("\\s+");
				assertThat(help.replaceAll("\\s+", "")).as(key)
					.contains(String.join("", words).replaceFirst("^(\\d+):", "$1"));
			});
	}

	@ParameterizedTest
	@CsvSource({ "--version", "-V", "load --version", "export -V", "generate --version" })
	void versionIsPrinted(String args) {
		assertThat(run(args))
			.isEqualTo(new CommandRun(0, "smart-factory-registry (not packaged)" + System.lineSeparator(), ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					exprt x                           | Unmatched arguments from index 0: 'exprt', 'x'
					load                              | Missing required parameter: 'PATH'
					load nowhere                      | Invalid value for PATH: 'nowhere' was not found; expected the folder of a data package, or a zip file.
					load --fast x                     | Unknown option: '--fast'
					export --as-of 2025-06-31 x       | Invalid value for option '--as-of': '2025-06-31' is not a valid date; expected YYYY-MM-DD, for example 2025-06-05.
					generate x                        | Missing required option: '--enterprises=N'
					generate --enterprises 0 x        | Invalid value for option '--enterprises': 0; expected 1 to 10,000,000.
					generate --enterprises 10000001 x | Invalid value for option '--enterprises': 10,000,001; expected 1 to 10,000,000.
					generate --enterprises many x     | Invalid value for option '--enterprises': 'many' is not an int
					unwithdraw x                      | Error: Missing required argument(s): (--reason=TEXT [--public-reason])
					clear x --field NAME --reason y   | Invalid value for option '--field': expected one of [CREDIT_CODE, DIVISION] (case-sensitive) but was 'NAME'
					new-key Loader-1                  | Invalid value for NAME: 'Loader-1'; expected at most 40 lower-case letters and digits, a letter first.
					""")
	void invalidUsageIsReportedInOneSentenceWithAHint(String args, String sentence) {
		CommandRun run = run(args);
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).startsWith(sentence + System.lineSeparator())
			.containsPattern(
					"Try 'smart-factory-registry( load| export| generate| unwithdraw| clear| new-key)? --help'\\.\\s$")
			.doesNotContain("Options:");
	}

	@Test
	void generateThatCannotWriteIsRefused(@TempDir Path folder) {
		Path target = folder.resolve("missing/big");
		assertThat(CommandRun.of(Map.of(), "generate", "--enterprises", 1, target)).isEqualTo(new CommandRun(1, "",
				"'%s' is in a folder that does not exist; expected an existing folder.%n".formatted(target)));
	}

	@Test
	void argumentsSpecifyACommandOrTheServer() {
		assertThat(RegistryCommandLine.isCommand()).isFalse();
		assertThat(RegistryCommandLine.isCommand("--server.port=0", "load")).isFalse();
		assertThat(RegistryCommandLine.isCommand("--help")).isTrue();
		assertThat(RegistryCommandLine.isCommand("-h")).isTrue();
		assertThat(RegistryCommandLine.isCommand("--version")).isTrue();
		assertThat(RegistryCommandLine.isCommand("export", "--server.port=0")).isTrue();
		assertThat(RegistryCommandLine.isCommand("exprt")).isTrue();
	}

	@Test
	void newKeyIsPrintedWithTheSettingThatEnablesIt() {
		CommandRun run = run("new-key loader");
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		List<String> lines = run.out().lines().toList();
		assertThat(lines).hasSize(4);
		assertThat(lines.get(1)).matches("sfr_[\\w-]{43}");
		assertThat(lines.get(3)).matches("registry\\.api-keys\\.loader=sha256:[\\w-]{22}:[\\w-]{43}");
		String hash = lines.get(3).substring(lines.get(3).indexOf('=') + 1);
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2, Map.of("registry.api-keys.loader", hash))) {
			assertThat(SecuredRegistry
				.send(registry, "{ __typename }", Map.of(), "Authorization", "Bearer " + lines.get(1))
				.statusCode()).isEqualTo(200);
		}
	}

	private static CommandRun run(String args) {
		return CommandRun.of(Map.of(), (Object[]) args.split(" "));
	}

}
