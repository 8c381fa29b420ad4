package org.smartfactory.registry.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

/**
 * The usage errors, which picocli has in English only.
 */
final class UsageErrors {

	private UsageErrors() {
	}

	/**
	 * Translates an error.
	 * @param text the text of picocli
	 * @param language the language of the user
	 * @return the translation, or the text itself if it has none
	 */
	static String translate(String text, Locale language) {
		return invalidValue(text).map((message) -> {
			List<@Nullable Object> arguments = new ArrayList<>(message.arguments());
			int reason = arguments.size() - 1;
			arguments.set(reason, translate(String.valueOf(arguments.get(reason)), language));
			return new Message(message.key(), arguments);
		}).or(() -> parse(text)).map((message) -> message.in(language)).orElse(text);
	}

	private static Optional<Message> invalidValue(String text) {
		return Stream
			.of(Message.parse("command.usage.invalid-option", text),
					Message.parse("command.usage.invalid-option-at", text),
					Message.parse("command.usage.invalid-parameter", text))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<Message> parse(String text) {
		return Stream.of(Message.parse("command.usage.missing-option", text),
				Message.parse("command.usage.missing-options", text),
				Message.parse("command.usage.missing-parameter", text),
				Message.parse("command.usage.missing-parameters", text),
				Message.parse("command.usage.missing-both", text),
				Message.parse("command.usage.missing-in-group", text),
				Message.parse("command.usage.missing-value", text), Message.parse("command.usage.expected-value", text),
				Message.parse("command.usage.unknown-option", text),
				Message.parse("command.usage.unknown-options", text), Message.parse("command.usage.unmatched", text),
				Message.parse("command.usage.unmatched-from", text), Message.parse("command.usage.option-twice", text),
				Message.parse("command.usage.option-label-twice", text), Message.parse("command.usage.possible", text),
				Message.parse("command.usage.did-you-mean", text), Message.parse("command.usage.not-an-int", text),
				Message.parse("command.usage.not-a-long", text), Message.parse("command.usage.not-one-of", text),
				Message.parse("command.usage.language", text), Message.parse("command.usage.date", text),
				Message.parse("command.usage.file", text), Message.parse("command.usage.file-locale", text))
			.flatMap(Optional::stream)
			.findFirst();
	}

}
