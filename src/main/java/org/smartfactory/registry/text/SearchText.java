package org.smartfactory.registry.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;

/**
 * A text that somebody looks for.
 *
 * @param folded the text as names are matched, not empty
 */
public record SearchText(NormalizedName folded) {

	private static final int MAX_LENGTH = 100;

	private static final Pattern CREDIT_CODE_START = Pattern.compile("[0-9a-z]{1,18}");

	/**
	 * Reads the text that a client sent.
	 * @param text the text
	 * @param argument the argument it was sent in
	 * @return the text
	 * @throws InvalidInputException when it is empty, too long or not well-formed
	 */
	public static SearchText parse(String text, String argument) {
		return parse(text, argument, MAX_LENGTH);
	}

	/**
	 * Reads a text of another length at most.
	 * @param text the text
	 * @param argument the argument it was sent in
	 * @param maxLength the greatest number of characters
	 * @return the text
	 * @throws InvalidInputException when it is empty, too long or not well-formed
	 */
	public static SearchText parse(String text, String argument, int maxLength) {
		int length = text.codePointCount(0, text.length());
		if (length > maxLength) {
			throw invalid(argument, "The text has %d characters; expected at most %d.".formatted(length, maxLength));
		}
		if (text.codePoints().anyMatch(SearchText::isBroken)) {
			throw invalid(argument,
					"The text holds a control character or half of a surrogate pair; expected well-formed text.");
		}
		NormalizedName folded = NormalizedName.of(text);
		if (folded.value().isEmpty()) {
			throw invalid(argument, "The text is empty; expected at least one letter, digit or Chinese character.");
		}
		return new SearchText(folded);
	}

	private static boolean isBroken(int character) {
		return Character.getType(character) == Character.SURROGATE
				|| (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0);
	}

	private static InvalidInputException invalid(String argument, String message) {
		return new InvalidInputException(ErrorCode.INVALID_TEXT, argument, message);
	}

	/**
	 * Finds the text as pinyin, when it can be.
	 * @return the pattern, or empty when the text is not made of latin letters and digits
	 */
	public Optional<PinyinPattern> pinyin() {
		return PinyinPattern.pinyin(this.folded);
	}

	/**
	 * Finds the text as the initials of pinyin, when it can be.
	 * @return the pattern, or empty when the text is not made of latin letters and digits
	 */
	public Optional<PinyinPattern> initials() {
		return PinyinPattern.initials(this.folded);
	}

	/**
	 * The text as the beginning of a unified social credit code, when it can be.
	 * @return the beginning in capital letters, or empty when no code begins so
	 */
	public Optional<String> creditCodeStart() {
		return Optional.of(this.folded.value())
			.filter((text) -> CREDIT_CODE_START.matcher(text).matches())
			.map((text) -> text.toUpperCase(Locale.ROOT));
	}

}
