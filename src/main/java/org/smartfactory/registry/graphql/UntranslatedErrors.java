package org.smartfactory.registry.graphql;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.smartfactory.registry.message.Message;

/**
 * The errors that graphql-java has in English only. All others are in its bundles, of
 * which {@code i18n/*_zh.properties} are the Chinese ones.
 */
final class UntranslatedErrors {

	private UntranslatedErrors() {
	}

	/**
	 * Translates an error.
	 * @param text the text of graphql-java
	 * @param language the language of the client
	 * @return the translation, or the text itself if it has none
	 */
	static String translate(String text, Locale language) {
		return Message.parse("graphql.library.variable-invalid", text)
			.map((invalid) -> Message.of("graphql.library.variable-invalid", invalid.arguments().get(0),
					translate(String.valueOf(invalid.arguments().get(1)), language)))
			.or(() -> parse(text))
			.map((message) -> message.in(language))
			.orElse(text);
	}

	private static Optional<Message> parse(String text) {
		return Stream.of(Message.parse("graphql.library.variable-null", text),
				Message.parse("graphql.library.variable-field-null", text),
				Message.parse("graphql.library.argument-null", text), Message.parse("graphql.library.field-null", text),
				Message.parse("graphql.library.input-field-null", text),
				Message.parse("graphql.library.field-unknown", text), Message.parse("graphql.library.not-a-map", text),
				Message.parse("graphql.library.operation-unknown", text),
				Message.parse("graphql.library.operation-missing", text))
			.flatMap(Optional::stream)
			.findFirst();
	}

}
