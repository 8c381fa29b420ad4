package org.smartfactory.registry.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The languages of messages. Their source is no bean, because commands, exceptions and
 * failures of the start write messages without an application context.
 */
public final class Languages {

	/** The language of readers who did not ask for another, and of logs. */
	public static final Locale DEFAULT = Locale.ENGLISH;

	private static final List<Locale> SUPPORTED = List.of(Locale.ENGLISH, Locale.CHINESE);

	private static final String BUNDLE = "messages";

	/** Parsing takes quadratic time; the headers of browsers are far shorter. */
	private static final int MAX_LENGTH = 500;

	private static final MessageSource SOURCE = source();

	private Languages() {
	}

	/**
	 * Finds the language that a reader prefers (RFC 4647, 3.4): {@code zh-CN} and
	 * {@code zh-Hans} are {@code zh}.
	 * @param preferences language ranges with quality values, as in
	 * {@code Accept-Language}
	 * @return the language, or empty if none is supported or the text is malformed
	 */
	public static Optional<Locale> find(String preferences) {
		if (preferences.isBlank() || preferences.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(preferences), SUPPORTED));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Finds the language of a terminal: that of the environment, by the rules of POSIX,
	 * otherwise that of the system.
	 * @param environment the environment variables
	 * @return the language, English if the locale has another one
	 */
	public static Locale ofTerminal(Map<String, String> environment) {
		String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
			.map((name) -> environment.getOrDefault(name, ""))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.map((value) -> value.split("[.@]", 2)[0].replace('_', '-'))
			.orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
		return find(locale).orElse(DEFAULT);
	}

	/**
	 * The messages of a language, for the help of commands.
	 * @param language the language
	 * @return the messages by their keys
	 */
	public static ResourceBundle bundle(Locale language) {
		return ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	static String pattern(String key, Locale language) {
		return SOURCE.getMessage(key, null, language);
	}

	private static MessageSource source() {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasename(BUNDLE);
		source.setBundleClassLoader(Languages.class.getClassLoader());
		source.setDefaultEncoding(StandardCharsets.UTF_8.name());
		source.setFallbackToSystemLocale(false);
		return source;
	}

}
