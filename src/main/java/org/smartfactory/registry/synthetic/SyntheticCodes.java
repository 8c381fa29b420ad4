package org.smartfactory.registry.synthetic;

import org.smartfactory.registry.enterprise.CreditCode;

/**
 * Unified social credit codes of synthetic enterprises: valid by the standard, and
 * unique.
 */
final class SyntheticCodes {

	/** 31 characters to the power of eight. */
	private static final long NUMBERS = 852_891_037_441L;

	private static final long STEP = 5_000_011;

	private final long start;

	SyntheticCodes(long start) {
		this.start = Math.floorMod(start, NUMBERS);
	}

	/**
	 * The code of an enterprise: 9 (market regulation), 1 (enterprise), the division,
	 * eight unique characters and two check characters.
	 * @param enterprise the number of the enterprise
	 * @param division the division of registration, empty when it is not known
	 * @return the code
	 */
	String of(int enterprise, String division) {
		long rest = (enterprise * STEP + this.start) % NUMBERS;
		StringBuilder code = new StringBuilder("91").append(division.isEmpty() ? "100000" : division);
		for (int i = 0; i < 8; i++) {
			code.append(CreditCode.ALPHABET.charAt((int) (rest % CreditCode.ALPHABET.length())));
			rest /= CreditCode.ALPHABET.length();
		}
		code.append(organisationCheck(code.substring(8)));
		return CreditCode.complete(code.toString()).value();
	}

	/**
	 * The check character of an organisation code by GB 11714-1997.
	 * @param organisation the code, eight characters
	 * @return the ninth
	 */
	private static char organisationCheck(String organisation) {
		int[] weights = { 3, 7, 9, 10, 5, 8, 4, 2 };
		int sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += Character.digit(organisation.charAt(i), 36) * weights[i];
		}
		return "0X987654321".charAt(sum % 11);
	}

}
