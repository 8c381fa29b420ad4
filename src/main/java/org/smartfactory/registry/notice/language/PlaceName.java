package org.smartfactory.registry.notice.language;

import java.util.Optional;

/**
 * Recognises place names, also as headings of a part of a list: 一、运城市（17家）.
 */
public final class PlaceName {

	private static final String ENDINGS = "省市区县州盟旗";

	private static final int MAX_LENGTH = 14;

	private PlaceName() {
	}

	/**
	 * Parses a heading.
	 * @param heading the heading, without numbering
	 * @return the place without the count of enterprises; empty when the heading is not a
	 * place
	 */
	public static Optional<String> of(String heading) {
		String place = withoutCount(heading);
		return is(place) ? Optional.of(place) : Optional.empty();
	}

	public static boolean is(String text) {
		return text.length() >= 2 && text.length() <= MAX_LENGTH
				&& (ENDINGS.indexOf(text.charAt(text.length() - 1)) >= 0 || text.endsWith("地区"))
				&& text.codePoints().allMatch(Character::isIdeographic) && !ProseWords.hasMarker(text);
	}

	private static String withoutCount(String heading) {
		String text = heading;
		if (text.endsWith("：") || text.endsWith(":")) {
			text = text.substring(0, text.length() - 1);
		}
		int bracket = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
		if (bracket > 0 && (text.endsWith("）") || text.endsWith(")")) && !PrintedCount.in(text).isEmpty()) {
			return text.substring(0, bracket);
		}
		PrintedCount count = PrintedCount.in(text).stream().findFirst().orElse(null);
		if (count != null && count.start() > 0) {
			text = text.substring(0, count.start());
			return (text.endsWith("共") || text.endsWith("有")) ? text.substring(0, text.length() - 1) : text;
		}
		return text;
	}

}
