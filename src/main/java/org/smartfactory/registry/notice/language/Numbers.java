package org.smartfactory.registry.notice.language;

import java.util.OptionalInt;

/**
 * Parses numbers as printed in notices: 17, １７, 十七, ⑰.
 */
public final class Numbers {

	private static final String DIGITS = "〇一二三四五六七八九";

	private Numbers() {
	}

	/**
	 * Parses a number below one million.
	 * @param text the number alone
	 * @return the number, empty when the text is not a number
	 */
	public static OptionalInt parse(String text) {
		if (text.isEmpty() || text.length() > 6) {
			return OptionalInt.empty();
		}
		if (text.length() == 1 && isCircled(text.charAt(0))) {
			return OptionalInt.of(circled(text.charAt(0)));
		}
		return (Character.digit(text.charAt(0), 10) >= 0) ? decimal(text) : chinese(text);
	}

	static boolean isCircled(char character) {
		return character >= '①' && character <= '⑳' || character >= '㉑' && character <= '㉟'
				|| character >= '㊱' && character <= '㊿';
	}

	private static int circled(char character) {
		if (character <= '⑳') {
			return character - '①' + 1;
		}
		return (character <= '㉟') ? character - '㉑' + 21 : character - '㊱' + 36;
	}

	/**
	 * Whether the character can be part of a number.
	 * @param character the character
	 * @return {@code true} for digits of all widths and Chinese numerals
	 */
	static boolean isDigit(char character) {
		return Character.digit(character, 10) >= 0 || DIGITS.indexOf(character) >= 0 || character == '十'
				|| character == '百' || character == '两' || character == '零';
	}

	private static OptionalInt decimal(String text) {
		int value = 0;
		for (int i = 0; i < text.length(); i++) {
			int digit = Character.digit(text.charAt(i), 10);
			if (digit < 0) {
				return OptionalInt.empty();
			}
			value = value * 10 + digit;
		}
		return OptionalInt.of(value);
	}

	private static OptionalInt chinese(String text) {
		int value = 0;
		int digit = -1;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '十' || character == '百') {
				value += ((digit < 0) ? 1 : digit) * ((character == '十') ? 10 : 100);
				digit = -1;
			}
			else {
				digit = digit(character);
				if (digit < 0) {
					return OptionalInt.empty();
				}
			}
		}
		return OptionalInt.of(value + Math.max(digit, 0));
	}

	private static int digit(char character) {
		return switch (character) {
			case '两' -> 2;
			case '零' -> 0;
			default -> DIGITS.indexOf(character);
		};
	}

}
