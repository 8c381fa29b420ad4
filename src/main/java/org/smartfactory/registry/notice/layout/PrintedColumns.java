package org.smartfactory.registry.notice.layout;

import java.util.ArrayList;
import java.util.List;

import org.smartfactory.registry.notice.document.Block;
import org.smartfactory.registry.notice.document.Line;
import org.smartfactory.registry.notice.language.Characters;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.TokenClassifier;

/**
 * Separates columns printed side by side, as in a newspaper: a position that is empty in
 * all lines of an article is the gap between two columns.
 */
public final class PrintedColumns {

	private static final int MIN_LINES = 5;

	private static final int MIN_WIDTH = 12;

	private static final int MAX_WIDTH = 400;

	private PrintedColumns() {
	}

	/**
	 * Separates columns.
	 * @param prose the text
	 * @return the text, its columns one after the other
	 */
	public static List<Block> split(Block.Prose prose) {
		List<Block> blocks = new ArrayList<>();
		List<Line> text = new ArrayList<>();
		List<Line> lines = prose.lines();
		for (int i = 0; i < lines.size();) {
			int end = endOfArticle(lines, i);
			List<Line> article = lines.subList(i, end);
			int space = (article.size() >= MIN_LINES) ? space(article) : -1;
			if (space > 0) {
				blocks.add(new Block.Prose(text));
				blocks.addAll(split(new Block.Prose(part(article, 0, space))));
				blocks.addAll(split(new Block.Prose(part(article, space, Integer.MAX_VALUE))));
				text = new ArrayList<>();
			}
			else {
				text.addAll(article);
			}
			i = end;
		}
		blocks.add(new Block.Prose(text));
		return blocks.stream().filter((block) -> !Lines.of(block).isEmpty()).toList();
	}

	private static int endOfArticle(List<Line> lines, int start) {
		int end = start + 1;
		while (end < lines.size() && lines.get(end).isBlank() == lines.get(start).isBlank()) {
			end++;
		}
		return end;
	}

	private static int space(List<Line> lines) {
		int[] filled = new int[MAX_WIDTH + 1];
		for (Line line : lines) {
			fill(line.text(), filled);
		}
		for (int column = MIN_WIDTH; column < MAX_WIDTH; column++) {
			boolean begins = filled[column] == 0 && filled[column - 1] == 0 && filled[column - 2] > 0;
			if (begins && separates(lines, column)) {
				return column;
			}
		}
		return -1;
	}

	private static void fill(String text, int[] filled) {
		int column = 0;
		for (int i = 0; i < text.length() && column < MAX_WIDTH; i++) {
			int width = Characters.width(text.charAt(i));
			if (!Characters.isSpace(text.charAt(i))) {
				filled[column]++;
				filled[Math.min(column + width - 1, MAX_WIDTH)]++;
			}
			column += width;
		}
	}

	private static boolean separates(List<Line> lines, int column) {
		long left = filled(part(lines, 0, column));
		long right = filled(part(lines, column, Integer.MAX_VALUE));
		return left * 2 >= lines.size() && right * 2 >= lines.size() && !areNames(part(lines, 0, column));
	}

	private static long filled(List<Line> lines) {
		return lines.stream().filter((line) -> Characters.width(line.text().strip()) >= MIN_WIDTH).count();
	}

	private static boolean areNames(List<Line> lines) {
		// Names side by side are read line by line.
		return lines.stream()
			.filter((line) -> TokenClassifier.classify(Characters.withoutLayout(line.text())).is(Kind.NAME))
			.count() * 3 >= lines.size();
	}

	private static List<Line> part(List<Line> lines, int from, int to) {
		return lines.stream().map((line) -> new Line(line.number(), part(line.text(), from, to))).toList();
	}

	private static String part(String text, int from, int to) {
		int column = 0;
		int start = text.length();
		int end = text.length();
		for (int i = 0; i < text.length(); i++) {
			if (column >= from && start == text.length()) {
				start = i;
			}
			if (column >= to) {
				end = i;
				break;
			}
			column += Characters.width(text.charAt(i));
		}
		return (start < end) ? text.substring(start, end) : "";
	}

}
