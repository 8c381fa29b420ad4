package org.smartfactory.registry.text;

import java.util.Optional;

/**
 * Rejects cells that a spreadsheet would evaluate, and malformed text.
 */
public final class CsvInjectionGuard {

	/** Half and full width: Chinese spreadsheets accept both. */
	private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

	/** The decoded form of bytes that are not valid UTF-8. */
	private static final char UNREADABLE = '\uFFFD';

	private CsvInjectionGuard() {
	}

	/**
	 * Checks a value.
	 * @param value the value, empty when it is not known
	 * @return the error and what is expected, empty when the value is valid
	 */
	public static Optional<String> check(String value) {
		if (value.isEmpty()) {
			return Optional.empty();
		}
		if (FORMULA_STARTS.indexOf(value.charAt(0)) >= 0) {
			return Optional
				.of("would be evaluated by a spreadsheet; expected text that does not begin with = + - @, a tab or a carriage return.");
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
