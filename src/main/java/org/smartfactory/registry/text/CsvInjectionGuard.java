package org.smartfactory.registry.text;

import java.util.Optional;

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
	 * @return the predicate of a sentence about the value: what is wrong and what is
	 * expected; empty if the value is valid
	 */
	public static Optional<String> check(String value) {
		if (value.isEmpty()) {
			return Optional.empty();
		}
		if (FORMULA_STARTS.indexOf(value.charAt(0)) >= 0) {
			return Optional
				.of("starts like a spreadsheet formula; expected text that does not start with = + - @, a tab or a carriage return.");
		}
		if (value.indexOf(UNREADABLE) >= 0) {
			return Optional.of("contains bytes that are not UTF-8; expected text in UTF-8.");
		}
		return value.codePoints().anyMatch(CsvInjectionGuard::isMalformed)
				? Optional.of("contains a control character or an unpaired surrogate; expected well-formed text.")
				: Optional.empty();
	}

	private static boolean isMalformed(int character) {
		return (character < ' ' && character != '\n' && character != '\t')
				|| (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
	}

}
