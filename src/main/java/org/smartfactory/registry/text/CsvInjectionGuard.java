package org.smartfactory.registry.text;

import java.util.Optional;

/**
 * What no value of a written package may be: something that a spreadsheet would run when
 * the file is opened, or a text that is none.
 */
public final class CsvInjectionGuard {

	/** Each also in full width, as Chinese spreadsheets read it. */
	private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

	/** What bytes that are no UTF-8 are read as. */
	private static final char UNREADABLE = '\uFFFD';

	private CsvInjectionGuard() {
	}

	/**
	 * Checks a value.
	 * @param value the value, empty for what is not known
	 * @return what is wrong with it and what is expected, empty when nothing
	 */
	public static Optional<String> check(String value) {
		if (value.isEmpty()) {
			return Optional.empty();
		}
		if (FORMULA_STARTS.indexOf(value.charAt(0)) >= 0) {
			return Optional
				.of("would be run by a spreadsheet; expected a text that does not begin with = + - @, a tab or a carriage return.");
		}
		if (value.indexOf(UNREADABLE) >= 0) {
			return Optional.of("holds bytes that are not UTF-8; expected text in UTF-8.");
		}
		return value.codePoints().anyMatch(CsvInjectionGuard::isNoText)
				? Optional.of("holds a control character or half a character; expected text.") : Optional.empty();
	}

	private static boolean isNoText(int character) {
		return (character < ' ' && character != '\n' && character != '\t')
				|| (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
	}

}
