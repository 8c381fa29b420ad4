package org.smartfactory.registry.notice.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.notice.document.Block;
import org.smartfactory.registry.notice.document.Line;
import org.smartfactory.registry.notice.document.TableRow;
import org.smartfactory.registry.notice.language.Characters;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.TokenClassifier;

/**
 * Finds tables in prose: lines with columns separated by tabs, commas, bars or spaces.
 * Lines that contain only names are not a table, but names side by side.
 */
public final class TextColumns {

	private static final int MIN_ROWS = 2;

	/** Lines above a table that look like rows of it; more would cost quadratic time. */
	private static final int MAX_TITLES = 5;

	private final List<Line> lines;

	private final Map<Separator, Failure> failures = new EnumMap<>(Separator.class);

	private TextColumns(List<Line> lines) {
		this.lines = lines;
	}

	/**
	 * Separates tables from prose.
	 * @param prose the text
	 * @return its blocks
	 */
	public static List<Block> split(Block.Prose prose) {
		List<Block> blocks = new ArrayList<>();
		List<Line> text = new ArrayList<>();
		List<Line> lines = prose.lines();
		TextColumns columns = new TextColumns(lines);
		for (int i = 0; i < lines.size();) {
			Block.Table table = columns.tableAt(i);
			if (table == null) {
				text.add(lines.get(i++));
			}
			else {
				addText(blocks, text);
				blocks.add(table);
				text = new ArrayList<>();
				i += table.rows().size();
			}
		}
		addText(blocks, text);
		return blocks;
	}

	private static void addText(List<Block> blocks, List<Line> text) {
		if (text.stream().anyMatch((line) -> !line.isBlank())) {
			blocks.add(new Block.Prose(text));
		}
	}

	private Block.@Nullable Table tableAt(int start) {
		for (Separator separator : Separator.values()) {
			Failure failure = this.failures.getOrDefault(separator, Failure.NONE);
			if (start < failure.end() && failure.count() >= MAX_TITLES) {
				continue;
			}
			int end = Math.max(start, failure.end());
			while (end < this.lines.size() && (separator.separates(this.lines.get(end).text())
					|| end > start && isHeadingBefore(end, separator))) {
				end++;
			}
			if (end - start >= MIN_ROWS) {
				List<TableRow> all = this.lines.subList(start, end)
					.stream()
					.map((line) -> new TableRow(line.number(), line.number(), separator.cells(line.text())))
					.toList();
				List<TableRow> rows = all.stream().filter((row) -> !row.isBlank()).toList();
				if ((separator != Separator.SPACE || isEven(rows)) && rows.size() >= MIN_ROWS && isTable(rows)) {
					return new Block.Table(null, all);
				}
				this.failures.put(separator, new Failure(end, (start < failure.end()) ? failure.count() + 1 : 1));
			}
		}
		return null;
	}

	private boolean isHeadingBefore(int line, Separator separator) {
		Line heading = this.lines.get(line);
		return line + 1 < this.lines.size() && separator.separates(this.lines.get(line + 1).text())
				&& (heading.isBlank()
						|| TokenClassifier.classify(Characters.withoutLayout(heading.text())).is(Kind.PLACE));
	}

	private static boolean isTable(List<TableRow> rows) {
		TableColumns headings = TableColumns.ofHeadings(rows.get(0));
		if (headings != null) {
			return headings.kinds().size() > 1
					&& rows.stream().skip(1).filter(TextColumns::hasName).count() * 2 >= rows.size() - 1;
		}
		TableColumns content = TableColumns.ofContent(rows);
		return content != null && !isItems(content) && hasName(rows.get(0))
				&& rows.stream().noneMatch(TextColumns::isOnlyNames)
				&& rows.stream().filter(TextColumns::hasName).count() * 5 >= rows.size() * 4L;
	}

	private static boolean isEven(List<TableRow> rows) {
		// A single space separates columns only if every row has the same number of them.
		int width = rows.get(0).cells().size();
		return rows.stream().allMatch((row) -> row.cells().size() == width || row.cells().size() == 1);
	}

	private static boolean isItems(TableColumns columns) {
		// A number, a name and a factory are read as items, which support headings.
		return columns.kinds()
			.stream()
			.noneMatch(
					(kind) -> kind == ColumnKind.PLACE || kind == ColumnKind.CREDIT_CODE || kind == ColumnKind.OTHER);
	}

	private static boolean hasName(TableRow row) {
		return row.cells().stream().filter(TableColumns::isName).count() == 1;
	}

	private static boolean isOnlyNames(TableRow row) {
		return row.cells()
			.stream()
			.filter((cell) -> !cell.isBlank())
			.allMatch((cell) -> TableColumns.isName(cell)
					|| TokenClassifier.classify(Characters.withoutLayout(cell)).is(Kind.MERGED));
	}

	/**
	 * The number of times that the lines up to a line were not a table.
	 *
	 * @param end the index after the last of these lines
	 * @param count the number of times
	 */
	private record Failure(int end, int count) {

		static final Failure NONE = new Failure(0, 0);

	}

	/**
	 * Separators of columns.
	 */
	private enum Separator {

		TAB("\t"), BAR("[|｜│]"), COMMA(","), WIDE_SPACE("\\h{2,}+|\u3000++"), SPACE("\\h++");

		private final Pattern pattern;

		Separator(String pattern) {
			this.pattern = Pattern.compile(pattern);
		}

		boolean separates(String line) {
			return this.pattern.matcher(line.strip()).find();
		}

		List<String> cells(String line) {
			boolean drawn = this == BAR && !line.isBlank();
			String row = (this == TAB || this == COMMA) ? line : line.strip();
			if (drawn && this.pattern.matcher(row.substring(0, 1)).matches()) {
				row = row.substring(1);
			}
			return Arrays.stream(this.pattern.split(row, -1)).map(String::strip).toList();
		}

	}

}
