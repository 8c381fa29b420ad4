package org.smartfactory.registry.text;

import java.util.Optional;

import org.smartfactory.registry.message.Message;

/**
 * Rejects cells that a spreadsheet would evaluate, and malformed text.
 */
public final class CsvInjectionGuard {

	/** Each also in full width, which Chinese spreadsheets accept. */
	private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

	/** The replacement of bytes that are not UTF-8. */
	private static final char UNREADABLE = '\uFFFD';

	private CsvInjectionGuard() {
	}

	/**
	 * Validates a value.
	 * @param value the value, empty if unknown
	 * @param subject the name of the value in the message
	 * @return what is wrong and what is expected; empty if the value is valid
	 */
	public static Optional<Message> check(String value, Message subject) {
		if (startsLikeFormula(value)) {
			return Optional.of(Message.of("text.formula", subject));
		}
		if (value.indexOf(UNREADABLE) >= 0) {
			return Optional.of(Message.of("text.not-utf8", subject));
		}
		return value.codePoints().anyMatch(CsvInjectionGuard::isMalformed)
				? Optional.of(Message.of("text.malformed", subject)) : Optional.empty();
	}

	/**
	 * Keeps a spreadsheet from evaluating a cell.
	 * @param value the value of the cell
	 * @return the value, after an apostrophe if it starts like a formula
	 */
	public static String escape(String value) {
		return startsLikeFormula(value) ? "'" + value : value;
	}

	private static boolean startsLikeFormula(String value) {
		return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
	}

	private static boolean isMalformed(int character) {
		return (character < ' ' && character != '\n' && character != '\t')
				|| (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
	}

}
