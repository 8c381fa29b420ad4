package org.smartfactory.registry.notice.language;

import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * The number before an item: 1. 1、 (1) （一） ① 一、.
 *
 * @param style the notation of the number, which differs between items and headings
 * @param value the number
 * @param end the position at which the text of the item begins
 */
public record Numbering(String style, int value, int end) {

	private static final String FOLLOWING = ".．、)）:：·";

	public static @Nullable Numbering of(String text) {
		int start = (!text.isEmpty() && "（(".indexOf(text.charAt(0)) >= 0) ? 1 : 0;
		int end = start;
		while (end < text.length() && end - start < 5 && isNumber(text.charAt(end))) {
			end++;
		}
		OptionalInt value = Numbers.parse(text.substring(start, end));
		if (value.isEmpty()) {
			return null;
		}
		if (start == 0 && Numbers.isCircled(text.charAt(0))) {
			return new Numbering("①", value.getAsInt(), skipSpace(text, 1));
		}
		return of(text, start, end, value.getAsInt());
	}

	private static @Nullable Numbering of(String text, int start, int end, int value) {
		if (end >= text.length() || FOLLOWING.indexOf(text.charAt(end)) < 0) {
			return null;
		}
		char mark = text.charAt(end);
		boolean decimal = mark == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
		if (decimal || start == 1 && ")）".indexOf(mark) < 0) {
			return null;
		}
		int next = end + 1;
		if (mark != '、' && next < text.length() && text.charAt(next) == '、') {
			next++;
		}
		boolean chinese = Character.digit(text.charAt(start), 10) < 0;
		return new Numbering((chinese ? "一" : "1") + ((start == 1) ? "()" : ""), value, skipSpace(text, next));
	}

	private static boolean isNumber(char character) {
		return Numbers.isDigit(character) || Numbers.isCircled(character);
	}

	private static int skipSpace(String text, int start) {
		int i = start;
		while (i < text.length() && Characters.isSpace(text.charAt(i))) {
			i++;
		}
		return i;
	}

}
