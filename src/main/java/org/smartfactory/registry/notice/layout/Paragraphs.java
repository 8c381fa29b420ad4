package org.smartfactory.registry.notice.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.notice.document.Line;
import org.smartfactory.registry.notice.language.Characters;
import org.smartfactory.registry.notice.language.Classification;
import org.smartfactory.registry.notice.language.LegalForm;
import org.smartfactory.registry.notice.language.Numbering;
import org.smartfactory.registry.notice.language.PlaceName;
import org.smartfactory.registry.notice.language.TokenClassifier;

/**
 * Joins lines to paragraphs. A layout breaks a line when it is full, so a line that is
 * shorter than the one below it ends a paragraph.
 */
public final class Paragraphs {

	private static final int MAX_LINES = 2_000;

	private static final List<String> HEADINGS = List.of("名单", "如下", "公示", "公告", "通知", "一览表", "一览", "附件", "家）", "家)",
			"企业", "公布");

	private Paragraphs() {
	}

	public static List<Paragraph> of(List<Line> lines) {
		List<Paragraph> paragraphs = new ArrayList<>();
		Paragraph paragraph = null;
		Line before = null;
		for (Line line : lines) {
			if (line.isBlank()) {
				paragraph = null;
			}
			else {
				Break between = (paragraph == null || before == null || paragraph.size() >= MAX_LINES) ? Break.PARAGRAPH
						: between(before, line);
				if (paragraph == null || between == Break.PARAGRAPH) {
					paragraph = new Paragraph(line);
					paragraphs.add(paragraph);
				}
				else {
					paragraph.add(line, between == Break.NAME);
				}
			}
			before = line;
		}
		return paragraphs;
	}

	private static Break between(Line line, Line next) {
		String text = Characters.withoutLayout(line.text());
		String below = Characters.withoutLayout(next.text());
		if (isItem(next.text()) || PlaceName.of(below).isPresent() && !LegalForm.isCutOff(text)) {
			return Break.PARAGRAPH;
		}
		if (isOneOf("、，,；;。”》」』）)？！", below.charAt(0))) {
			return Break.NONE;
		}
		if (below.startsWith("以及") || below.startsWith("等")) {
			return Break.NONE;
		}
		Break forced = atEnd(text, below, line, next);
		if (forced != null) {
			return forced;
		}
		boolean ended = isShort(line, next) && lastSeparator(text) < 0 && !LegalForm.isResumed(below);
		return ended ? Break.PARAGRAPH : Break.NONE;
	}

	private static boolean isShort(Line line, Line next) {
		return Characters.width(line.text().stripTrailing()) * 4 < Characters.width(next.text().stripTrailing()) * 3;
	}

	private static @Nullable Break atEnd(String text, String below, Line line, Line next) {
		char last = text.charAt(text.length() - 1);
		if (isOneOf("、，,；;", last) || LegalForm.isCutOff(text)) {
			return Break.NONE;
		}
		if (isOneOf("。！？：:", last) || indent(next) >= indent(line) + 2 || HEADINGS.stream().anyMatch(text::endsWith)) {
			return Break.PARAGRAPH;
		}
		Classification end = TokenClassifier.classify(text.substring(lastSeparator(text) + 1));
		if (end.is(Classification.Kind.PLACE) && lastSeparator(text) < 0) {
			return Break.PARAGRAPH;
		}
		boolean complete = end.is(Classification.Kind.NAME) && end.after().isEmpty();
		if (complete && lastSeparator(text) < 0 && !LegalForm.isResumed(below)
				&& !isOneOf("和及与（(“《", below.charAt(0))) {
			return Break.PARAGRAPH;
		}
		return (complete || LegalForm.endsInStrong(text)) ? Break.NAME : null;
	}

	private static boolean isItem(String line) {
		String text = line.strip();
		Numbering numbering = Numbering.of(text);
		if (numbering != null) {
			return true;
		}
		int end = 0;
		while (end < text.length() && end < 4 && Character.isDigit(text.charAt(end))) {
			end++;
		}
		return end > 0 && end + 1 < text.length() && Characters.isSpace(text.charAt(end))
				&& TokenClassifier.classify(Characters.withoutLayout(text.substring(end))).is(Classification.Kind.NAME);
	}

	private static int lastSeparator(String text) {
		int last = -1;
		for (char separator : Tokenizer.SEPARATORS.toCharArray()) {
			last = Math.max(last, text.lastIndexOf(separator));
		}
		return last;
	}

	private static boolean isOneOf(String characters, char character) {
		return characters.indexOf(character) >= 0;
	}

	private static int indent(Line line) {
		int width = 0;
		for (int i = 0; i < line.text().length() && Characters.isSpace(line.text().charAt(i)); i++) {
			width += Characters.width(line.text().charAt(i));
		}
		return width;
	}

	/**
	 * The meaning of a line break.
	 */
	private enum Break {

		/** Layout. */
		NONE,

		/** After a complete name; it may separate two names. */
		NAME,

		/** The end of a paragraph. */
		PARAGRAPH

	}

}
