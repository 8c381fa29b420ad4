package org.smartfactory.registry.message;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Messages and their languages.
 */
class MessageTests {

	@Test
	void messageIsWrittenInTheLanguageOfItsReader() {
		Message message = Message.of("paging.size.invalid", "first", 1000, 100);
		assertThat(message).hasToString("'first' is 1000; expected a number from 1 to 100.");
		assertThat(message.in(Locale.ENGLISH)).isEqualTo(message.toString());
		assertThat(message.in(Locale.CHINESE)).isEqualTo("“first”为 1000；应为 1 到 100 之间的数字。");
	}

	@Test
	void argumentThatIsAMessageIsWrittenInTheSameLanguage() {
		Message message = Message.of("http.json.invalid", Message.of("http.body"));
		assertThat(message).hasToString("The body is not valid JSON; expected a JSON object.");
		assertThat(message.in(Locale.CHINESE)).isEqualTo("请求正文不是有效的 JSON；应为 JSON 对象。");
	}

	@Test
	void anotherLanguageAndTheSystemLocaleAreEnglish() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.CHINA);
		try {
			assertThat(Message.of("web.malformed").in(Locale.ENGLISH)).isEqualTo("The address is not valid.");
			assertThat(Message.of("web.malformed").in(Locale.GERMAN)).isEqualTo("The address is not valid.");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void textOfALibraryIsRecognized() {
		assertThat(Message.parse("graphql.library.variable-invalid", "Variable 'a' has an invalid value: (b)\n'c'"))
			.hasValue(Message.of("graphql.library.variable-invalid", "a", "(b)\n'c'"));
		assertThat(Message.parse("graphql.library.variable-invalid", "Variable 'a' is fine")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zh                             | zh
			zh-CN                          | zh
			zh-Hans-CN                     | zh
			zh-TW                          | zh
			fr, zh;q=0.5                   | zh
			zh-CN,zh;q=0.9,en;q=0.8        | zh
			en;q=0.1, zh;q=0.9             | zh
			en-US,en;q=0.9,zh-CN;q=0.8     | en
			zh;q=0.1, en;q=0.9             | en
			zh;q=0, en;q=0.1               | en
			zh;q=0                         |
			fr                             |
			*                              |
			zh_CN                          |
			zh;q=x                         |
			''                             |
			""")
	void languageIsFound(String preferences, Locale language) {
		assertThat(Languages.find(preferences).orElse(null)).isEqualTo(language);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zh_CN.UTF-8 | en_US       | en_US       | zh
			''          | zh_CN       | en_US       | zh
			''          | ''          | zh_CN@pinyin| zh
			C.UTF-8     | ''          | zh_CN.UTF-8 | en
			POSIX       | zh_CN.UTF-8 | zh_CN.UTF-8 | en
			de_DE.UTF-8 | ''          | ''          | en
			""")
	void languageOfATerminalIsFound(String all, String messages, String lang, Locale language) {
		assertThat(Languages.ofTerminal(Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang)))
			.isEqualTo(language);
	}

	@Test
	void overlongPreferencesAreIgnored() {
		assertThat(Languages.find("zh," + "fr;q=0.1,".repeat(4000) + "en;q=0.1")).isEmpty();
	}

}
