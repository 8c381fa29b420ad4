package org.smartfactory.registry.enterprise;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码) by GB 32100-2015: 17 characters and a check
 * character over the digits and the capital letters without I, O, S, V and Z.
 *
 * @param value the 18 characters
 */
public record CreditCode(String value) {

	/** The characters of a code; the value of a character is its index. */
	public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");

	private static final int MODULUS = ALPHABET.length();

	/**
	 * Parses a code.
	 * @param text the text, in capital letters
	 * @return the code, or empty when the form or the check character is invalid
	 */
	public static Optional<CreditCode> parse(String text) {
		return correct(text).filter((code) -> code.value().equals(text));
	}

	/**
	 * Replaces the check character of a code by the one that its other characters
	 * require.
	 * @param text the text, in capital letters
	 * @return the code, equal to the text if that is valid; empty when the form is
	 * invalid
	 */
	public static Optional<CreditCode> correct(String text) {
		return Optional.of(text)
			.filter((code) -> FORM.matcher(code).matches())
			.map((code) -> complete(code.substring(0, 17)));
	}

	/**
	 * Appends the check character.
	 * @param first the first 17 characters
	 * @return the code with its check character
	 */
	public static CreditCode complete(String first) {
		return new CreditCode(first + checkCharacter(first));
	}

	/**
	 * The check character by section 4.6 of the standard: the weight of the i-th
	 * character is 3 to the power of i-1, modulo 31.
	 * @param code the code, of which the first 17 characters count
	 * @return the check character
	 */
	private static char checkCharacter(String code) {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < 17; i++) {
			sum += ALPHABET.indexOf(code.charAt(i)) * weight;
			weight = weight * 3 % MODULUS;
		}
		return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
	}

}
