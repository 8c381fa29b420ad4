package org.smartfactory.registry.notice.language;

import org.jspecify.annotations.Nullable;

/**
 * Text after a name: a factory in quotes or after a dash, a remark in brackets.
 */
public final class Decoration {

	public static final String OPEN = "“\"《「『【〈＂";

	static final String CLOSE = "”\"》」』】〉＂";

	private static final int MAX_LENGTH = 200;

	private static final String DASHES = "—–-－―─";

	private final String head;

	private @Nullable String factory;

	private @Nullable String place;

	private @Nullable String remark;

	private final StringBuilder rest = new StringBuilder();

	private Decoration(String head) {
		this.head = head;
	}

	static Decoration of(String text) {
		int start = start(text);
		String head = text.substring(0, start);
		if (head.endsWith("的") || head.endsWith("：") || head.endsWith(":")) {
			head = head.substring(0, head.length() - 1);
		}
		Decoration decoration = new Decoration(head);
		decoration.read(text, start);
		return decoration;
	}

	private static int start(String text) {
		for (int i = 1; i < text.length(); i++) {
			char character = text.charAt(i);
			if (OPEN.indexOf(character) >= 0 || DASHES.indexOf(character) >= 0 && LegalForm.endsIn(text.substring(0, i))
					|| isBracket(character) && isRemark(text, i)) {
				return i;
			}
		}
		return text.length();
	}

	private static boolean isBracket(char character) {
		return character == '（' || character == '(';
	}

	private static boolean isRemark(String text, int bracket) {
		// Brackets inside a name come before its legal form: 亚新科国际铸造（运城）有限公司.
		int close = closing(text, bracket);
		return close > 0 && LegalForm.endsIn(text.substring(0, bracket))
				&& (close == text.length() - 1 && !LegalForm.endsIn(text)
						|| LegalForm.endOfFirst(text, close) < 0 && !LegalForm.endsIn(text));
	}

	/**
	 * Finds the closing mark of a quote or a bracket.
	 * @param text the text
	 * @param open the position of the opening mark
	 * @return the position of the closing mark, -1 when there is none
	 */
	public static int closing(String text, int open) {
		boolean bracket = isBracket(text.charAt(open));
		String close = bracket ? "）)" : CLOSE.substring(OPEN.indexOf(text.charAt(open))).substring(0, 1);
		for (int i = open + 1; i < text.length() && i - open <= MAX_LENGTH; i++) {
			if (close.indexOf(text.charAt(i)) >= 0) {
				return i;
			}
		}
		return -1;
	}

	private void read(String text, int start) {
		for (int i = start; i < text.length(); i++) {
			char character = text.charAt(i);
			boolean quote = OPEN.indexOf(character) >= 0;
			int close = (quote || isBracket(character)) ? closing(text, i) : -1;
			if (close > 0) {
				put(text.substring(i + 1, close), quote);
				i = close;
			}
			else if (DASHES.indexOf(character) < 0) {
				this.rest.append(character);
			}
		}
		if (FactoryName.is(this.rest.toString())) {
			put(this.rest.toString(), false);
			this.rest.setLength(0);
		}
	}

	private void put(String content, boolean quoted) {
		if (this.factory == null && (quoted || FactoryName.is(content))) {
			this.factory = content;
		}
		else if (this.place == null && PlaceName.is(content)) {
			this.place = content;
		}
		else {
			this.remark = content;
		}
	}

	String head() {
		return this.head;
	}

	@Nullable String factory() {
		return this.factory;
	}

	@Nullable String place() {
		return this.place;
	}

	@Nullable String remark() {
		return this.remark;
	}

	/**
	 * The text without the factory, the place and words for factories.
	 * @return prose, empty when there is none
	 */
	String rest() {
		String text = this.rest.toString();
		return switch (text) {
			case "智能工厂", "工厂", "项目", "智能工厂项目", "车间", "智能工厂建设项目" -> "";
			default -> text;
		};
	}

}
