package org.smartfactory.registry.notice.language;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A count of enterprises that a notice prints: 17家, 十七户.
 *
 * @param value the number
 * @param start the position at which the number begins
 * @param end the position after the measure word
 */
public record PrintedCount(int value, int start, int end) {

	public static List<PrintedCount> in(String text) {
		List<PrintedCount> counts = new ArrayList<>();
		for (int i = 1; i < text.length(); i++) {
			if (isMeasure(text, i) && Numbers.isDigit(text.charAt(i - 1))) {
				int start = i;
				while (start > 0 && i - start < 6 && Numbers.isDigit(text.charAt(start - 1))) {
					start--;
				}
				OptionalInt value = Numbers.parse(text.substring(start, i));
				if (value.isPresent() && (start == 0 || text.charAt(start - 1) != '第')) {
					counts.add(new PrintedCount(value.getAsInt(), start, i + 1));
				}
			}
		}
		return counts;
	}

	private static boolean isMeasure(String text, int i) {
		return switch (text.charAt(i)) {
			case '家', '户' -> true;
			case '个' -> text.startsWith("个企业", i) || text.startsWith("个智能工厂", i) || text.startsWith("个工厂", i)
					|| text.startsWith("个项目", i);
			default -> false;
		};
	}

}
