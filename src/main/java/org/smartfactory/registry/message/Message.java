package org.smartfactory.registry.message;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A text for users that is written later, in the language of its reader.
 *
 * @param key the key of its patterns in {@code messages.properties} and
 * {@code messages_zh.properties}
 * @param arguments the arguments of the patterns; one that is localized is written in the
 * same language
 */
public record Message(String key, List<@Nullable Object> arguments) implements Localized {

	/**
	 * Creates a message.
	 * @param key the key, as a literal: a test finds it, and compares the number of
	 * arguments with the patterns
	 * @param arguments the arguments
	 * @return the message
	 */
	public static Message of(String key, @Nullable Object... arguments) {
		return new Message(key,
				Collections.<@Nullable Object>unmodifiableList(Arrays.<@Nullable Object>asList(arguments)));
	}

	/**
	 * Recognizes a message that a library wrote in English.
	 * @param key the key, as a literal; each argument of its pattern is in quotes, except
	 * the last one
	 * @param text the text of the library
	 * @return the message, or empty if the text is another one
	 */
	public static Optional<Message> parse(String key, String text) {
		String form = Pattern.quote(Languages.pattern(key, Languages.DEFAULT))
			.replace("'%s'", "'\\E([^']*)\\Q'")
			.replace("%s", "\\E(.*)\\Q");
		Matcher matcher = Pattern.compile(form, Pattern.DOTALL).matcher(text);
		return matcher.matches()
				? Optional
					.of(of(key, IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toArray()))
				: Optional.empty();
	}

	@Override
	public String in(Locale language) {
		return String.format(Locale.ROOT, Languages.pattern(this.key, language),
				this.arguments.stream()
					.map((argument) -> (argument instanceof Localized text) ? text.in(language) : argument)
					.toArray());
	}

	/**
	 * Writes the message in English, for logs.
	 */
	@Override
	public String toString() {
		return in(Languages.DEFAULT);
	}

}
