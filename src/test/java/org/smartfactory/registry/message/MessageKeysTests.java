package org.smartfactory.registry.message;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each message is in both languages, with the same arguments, and the sources use it.
 */
class MessageKeysTests {

	private static final Pattern SPECIFIER = Pattern.compile("%(?:(\\d+)\\$)?([,.\\d]*)([a-zA-Z%])");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	/** The keys of picocli; {@code CommandUsageTests} requires that it uses them. */
	private static final Pattern HELP = Pattern
		.compile("smart-factory-registry\\.|usage\\.|mixinStandardHelpOptions\\.");

	private static final Map<String, String> ENGLISH = read("messages.properties");

	private static final Map<String, String> TRANSLATED = read("messages_zh.properties");

	private static final List<MessageCalls.Call> CALLS = MessageCalls.find();

	@Test
	void eachKeyIsInBothLanguages() {
		assertThat(TRANSLATED.keySet()).isEqualTo(ENGLISH.keySet());
	}

	@Test
	void bothLanguagesUseTheSameArguments() {
		assertThat(TRANSLATED)
			.allSatisfy((key, text) -> assertThat(arguments(text)).isEqualTo(arguments(ENGLISH.get(key))));
	}

	@Test
	void chineseTextsAreInChinese() {
		assertThat(TRANSLATED)
			.allSatisfy((key, text) -> assertThat(text).containsPattern(CHINESE).isNotEqualTo(ENGLISH.get(key)));
	}

	@Test
	void sourcesNameKeysAsLiterals() {
		assertThat(CALLS).hasSizeGreaterThan(100).allSatisfy((call) -> assertThat(call.key()).isNotEmpty());
	}

	@Test
	void sourcesUseEachKeyAndNoOther() {
		Set<String> used = CALLS.stream().map(MessageCalls.Call::key).collect(Collectors.toSet());
		assertThat(used).isEqualTo(
				ENGLISH.keySet().stream().filter((key) -> !HELP.matcher(key).lookingAt()).collect(Collectors.toSet()));
	}

	@Test
	void callsHaveAsManyArgumentsAsThePattern() {
		assertThat(CALLS.stream().filter((call) -> call.method().equals("Message.of"))).isNotEmpty()
			.allSatisfy((call) -> assertThat(call.arguments()).as(call.text())
				.isEqualTo(arguments(ENGLISH.get(call.key())).size()));
	}

	private static Set<String> arguments(String text) {
		Set<String> arguments = new TreeSet<>();
		SPECIFIER.matcher(text).results().filter((each) -> !each.group(3).matches("[%n]")).forEach((each) -> {
			String index = (each.group(1) != null) ? each.group(1) : Integer.toString(arguments.size() + 1);
			arguments.add(index + "$" + each.group(2) + each.group(3));
		});
		return arguments;
	}

	private static Map<String, String> read(String file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", file))) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
		return texts;
	}

}
