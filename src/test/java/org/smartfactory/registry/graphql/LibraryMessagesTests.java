package org.smartfactory.registry.graphql;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import graphql.i18n.I18n;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Chinese messages of graphql-java, which has none.
 */
class LibraryMessagesTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

	@ParameterizedTest
	@ValueSource(strings = { "Validation", "Parsing", "Execution", "Scalars" })
	void eachMessageIsTranslated(String name) {
		ResourceBundle english = bundle(name, Locale.ENGLISH);
		ResourceBundle chinese = bundle(name, Locale.CHINESE);
		assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty().allSatisfy((key) -> {
			assertThat(chinese.getString(key)).containsPattern("\\p{IsHan}").doesNotContain("'");
			assertThat(english.getString(key)).doesNotContainPattern("\\p{IsHan}");
			assertThat(ARGUMENT.matcher(english.getString(key)).results().map(MatchResult::group))
				.containsAll(ARGUMENT.matcher(chinese.getString(key)).results().map(MatchResult::group).toList());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Validation", "Parsing", "Execution", "Scalars" })
	void englishDoesNotDependOnTheSystemLocale(String name) {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.CHINA);
		try {
			ResourceBundle.clearCache(I18n.class.getClassLoader());
			ResourceBundle english = bundle(name, Locale.ENGLISH);
			assertThat(english.keySet())
				.allSatisfy((key) -> assertThat(english.getString(key)).doesNotContainPattern("\\p{IsHan}"));
		}
		finally {
			Locale.setDefault(before);
		}
	}

	private static ResourceBundle bundle(String name, Locale locale) {
		return ResourceBundle.getBundle("i18n." + name, locale, I18n.class.getClassLoader());
	}

}
