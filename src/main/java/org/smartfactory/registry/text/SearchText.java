package org.smartfactory.registry.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.message.Message;

/**
 * A validated search text.
 *
 * @param normalized the text, normalized as names are, not empty
 */
public record SearchText(NormalizedName normalized) {

	private static final int MAX_LENGTH = 100;

	private static final Pattern CREDIT_CODE_START = Pattern.compile("[0-9a-z]{1,18}");

	/**
	 * Validates a search text of a client.
	 * @param text the text
	 * @param argument the argument that contains it
	 * @return the text
	 * @throws InvalidInputException when it is empty, too long or not well-formed
	 */
	public static SearchText parse(String text, String argument) {
		return parse(text, argument, MAX_LENGTH);
	}

	/**
	 * Validates a search text with another maximum length.
	 * @param text the text
	 * @param argument the argument that contains it
	 * @param maxLength the maximum number of characters
	 * @return the text
	 * @throws InvalidInputException when it is empty, too long or not well-formed
	 */
	public static SearchText parse(String text, String argument, int maxLength) {
		int length = text.codePointCount(0, text.length());
		if (length > maxLength) {
			throw invalid(argument, Message.of("text.too-long", argument, length, maxLength));
		}
		if (text.codePoints().anyMatch(SearchText::isBroken)) {
			throw invalid(argument, Message.of("text.malformed", argument));
		}
		NormalizedName normalized = NormalizedName.of(text);
		if (normalized.value().isEmpty()) {
			throw invalid(argument, Message.of("text.empty", argument));
		}
		return new SearchText(normalized);
	}

	private static boolean isBroken(int character) {
		return Character.getType(character) == Character.SURROGATE
				|| (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0);
	}

	private static InvalidInputException invalid(String argument, Message message) {
		return new InvalidInputException(ErrorCode.INVALID_TEXT, argument, message);
	}

	/**
	 * The text as a pinyin pattern.
	 * @return the pattern, or empty when the text is not Latin letters with or without
	 * digits
	 */
	public Optional<PinyinPattern> pinyin() {
		return PinyinPattern.pinyin(this.normalized);
	}

	/**
	 * The text as a pattern of pinyin initials.
	 * @return the pattern, or empty when the text is not Latin letters with or without
	 * digits
	 */
	public Optional<PinyinPattern> initials() {
		return PinyinPattern.initials(this.normalized);
	}

	/**
	 * The text as the beginning of a unified social credit code.
	 * @return the beginning in capital letters, or empty when no code can begin with it
	 */
	public Optional<String> creditCodeStart() {
		return Optional.of(this.normalized.value())
			.filter((text) -> CREDIT_CODE_START.matcher(text).matches())
			.map((text) -> text.toUpperCase(Locale.ROOT));
	}

}
