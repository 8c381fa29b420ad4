package org.smartfactory.registry.notice.layout;

import java.util.ArrayList;
import java.util.List;

import org.smartfactory.registry.notice.language.Decoration;
import org.smartfactory.registry.notice.language.LegalForm;
import org.smartfactory.registry.notice.language.Numbering;
import org.smartfactory.registry.notice.language.Token;
import org.smartfactory.registry.notice.language.TokenClassifier;

/**
 * Splits a paragraph at its separators, except within quotes and brackets.
 */
public final class Tokenizer {

	static final String SEPARATORS = "\t\n，,、；;：:。！？!?";

	public static final char END = '。';

	private static final int MAX_QUOTED = 80;

	private static final String CONJUNCTIONS = "和及与";

	private final Paragraph paragraph;

	private final String text;

	private final List<Token> tokens = new ArrayList<>();

	private int start;

	private char before = END;

	private Tokenizer(Paragraph paragraph) {
		this.paragraph = paragraph;
		this.text = paragraph.text();
	}

	public static List<Token> of(Paragraph paragraph) {
		Tokenizer tokenizer = new Tokenizer(paragraph);
		tokenizer.split();
		return tokenizer.tokens;
	}

	private void split() {
		for (int i = 0; i < this.text.length(); i++) {
			char character = this.text.charAt(i);
			if (isSeparator(i)) {
				end(i, 1, separator(character));
			}
			else if (CONJUNCTIONS.indexOf(character) >= 0 && joinsNames(i)) {
				end(i, 1, '、');
			}
			else if (this.text.startsWith("以及", i) && joinsNames(i + 1)) {
				end(i++, 2, '、');
			}
			else {
				i = afterQuote(i);
			}
		}
		end(this.text.length(), 0, END);
	}

	private static char separator(char character) {
		return switch (character) {
			case ',' -> '，';
			case ';' -> '；';
			case ':' -> '：';
			case '（', '(' -> '：';
			case '!', '?', '！', '？', '）', ')' -> END;
			default -> character;
		};
	}

	private boolean isSeparator(int i) {
		char character = this.text.charAt(i);
		if (SEPARATORS.indexOf(character) < 0) {
			return opensList(i) && !isNumbering(i);
		}
		boolean inNumber = i > this.start && i + 1 < this.text.length() && character < 0x80 && character > ' '
				&& Character.isDigit(this.text.charAt(i - 1)) && Character.isDigit(this.text.charAt(i + 1));
		return !inNumber && !isNumbering(i);
	}

	private boolean isNumbering(int i) {
		if (i - this.start > 5) {
			return false;
		}
		String number = this.text.substring(this.start, i);
		return this.text.charAt(i) > ' ' && Numbering.of(number + this.text.charAt(i)) != null;
	}

	private boolean opensList(int i) {
		char character = this.text.charAt(i);
		if (character == '（' || character == '(') {
			int close = Decoration.closing(this.text, i);
			return close < 0 || close - i > MAX_QUOTED || holdsList(this.text.substring(i + 1, close));
		}
		return character == '）' || character == ')';
	}

	private static boolean holdsList(String content) {
		int separator = content.indexOf('、');
		return separator > 0 && LegalForm.endsIn(content.substring(0, separator));
	}

	private boolean joinsNames(int i) {
		int next = i + 1;
		while (next < this.text.length() && SEPARATORS.indexOf(this.text.charAt(next)) < 0 && next - i < MAX_QUOTED) {
			next++;
		}
		String rest = this.text.substring(i + 1, next);
		int end = this.text.startsWith("以及", i - 1) ? i - 1 : i;
		String left = this.text.substring(Math.max(this.start, end - MAX_QUOTED), Math.max(end, this.start));
		boolean and = this.text.startsWith("以及", i - 1);
		if (and && (left.isEmpty() || LegalForm.endsIn(left))) {
			return true;
		}
		boolean complete = LegalForm.endsInStrong(left)
				|| !left.isEmpty() && "”》）」\"".indexOf(left.charAt(left.length() - 1)) >= 0;
		return complete && LegalForm.endOfFirst(rest, 2) > 0;
	}

	private int afterQuote(int i) {
		char character = this.text.charAt(i);
		if (Decoration.OPEN.indexOf(character) >= 0 || character == '（' || character == '(') {
			int close = Decoration.closing(this.text, i);
			if (close > 0 && close - i <= MAX_QUOTED) {
				return close;
			}
		}
		return i;
	}

	private void end(int end, int width, char separator) {
		int from = this.start;
		int to = end;
		while (from < to && this.text.charAt(from) == ' ') {
			from++;
		}
		String token = this.text.substring(from, to).strip();
		if (token.isEmpty()) {
			this.before = stronger(this.before, separator);
			mergeSeparator(separator);
		}
		else {
			this.tokens.add(new Token(token, from, to, this.before, separator, this.paragraph.lineAt(from),
					this.paragraph.lineAt(to - 1), TokenClassifier.classify(token)));
			this.before = separator;
		}
		this.start = end + width;
	}

	private void mergeSeparator(char separator) {
		if (!this.tokens.isEmpty()) {
			Token last = this.tokens.remove(this.tokens.size() - 1);
			this.tokens.add(new Token(last.text(), last.start(), last.end(), last.before(),
					stronger(last.after(), separator), last.firstLine(), last.lastLine(), last.classification()));
		}
	}

	private static char stronger(char one, char other) {
		return (SEPARATORS.indexOf(one) >= SEPARATORS.indexOf(other)) ? one : other;
	}

}
