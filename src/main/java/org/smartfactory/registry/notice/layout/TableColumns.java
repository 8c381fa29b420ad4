package org.smartfactory.registry.notice.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.notice.document.TableRow;
import org.smartfactory.registry.notice.language.Characters;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.FactoryName;
import org.smartfactory.registry.notice.language.Numbering;
import org.smartfactory.registry.notice.language.Numbers;
import org.smartfactory.registry.notice.language.PlaceName;
import org.smartfactory.registry.notice.language.TokenClassifier;

/**
 * The kinds of the columns of a table.
 *
 * @param kinds the kind of each column
 */
public record TableColumns(List<ColumnKind> kinds) {

	private static final int MIN_NAMES = 2;

	/**
	 * Classifies columns by a row of headings.
	 * @param row the row
	 * @return the columns, {@code null} when the row has no headings
	 */
	public static @Nullable TableColumns ofHeadings(TableRow row) {
		List<ColumnKind> kinds = row.cells().stream().map(ColumnKind::ofHeading).collect(Collectors.toList());
		long known = kinds.stream().filter((kind) -> kind != ColumnKind.OTHER).count();
		long filled = row.cells().stream().filter((cell) -> !cell.isBlank()).count();
		boolean names = row.cells().stream().anyMatch(TableColumns::isName);
		if (names || !kinds.contains(ColumnKind.ENTERPRISE) || known < 2 && filled > 1) {
			return null;
		}
		return new TableColumns(kinds);
	}

	/**
	 * Classifies columns by their content.
	 * @param rows the rows of a table without headings
	 * @return the columns, {@code null} when no column contains enterprises
	 */
	public static @Nullable TableColumns ofContent(List<TableRow> rows) {
		int width = rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
		List<ColumnKind> kinds = new ArrayList<>();
		boolean enterprises = false;
		for (int i = 0; i < width; i++) {
			ColumnKind kind = kind(rows, i);
			boolean second = kind == ColumnKind.ENTERPRISE && enterprises;
			kinds.add(second ? ColumnKind.OTHER : kind);
			enterprises |= kind == ColumnKind.ENTERPRISE;
		}
		return enterprises ? new TableColumns(kinds) : null;
	}

	private static ColumnKind kind(List<TableRow> rows, int column) {
		List<String> cells = rows.stream()
			.map((row) -> Characters.withoutLayout(row.cell(column)))
			.filter((cell) -> !cell.isEmpty())
			.toList();
		if (mostly(cells, TableColumns::isName) && cells.stream().filter(TableColumns::isName).count() >= MIN_NAMES) {
			return ColumnKind.ENTERPRISE;
		}
		if (mostly(cells, TableColumns::isNumber) && isDistinct(cells)) {
			return ColumnKind.NUMBER;
		}
		if (mostly(cells, TableColumns::isCreditCode)) {
			return ColumnKind.CREDIT_CODE;
		}
		if (mostly(cells, PlaceName::is)) {
			return ColumnKind.PLACE;
		}
		return mostly(cells, FactoryName::is) ? ColumnKind.FACTORY : ColumnKind.OTHER;
	}

	private static boolean mostly(List<String> cells, Predicate<String> predicate) {
		return !cells.isEmpty() && cells.stream().filter(predicate).count() * 5 >= cells.size() * 3L;
	}

	private static boolean isNumber(String cell) {
		Numbering numbering = Numbering.of(cell);
		return Numbers.parse(cell).isPresent() || numbering != null && numbering.end() == cell.length();
	}

	private static boolean isDistinct(List<String> cells) {
		Set<String> distinct = new HashSet<>(cells);
		return distinct.size() * 5 >= cells.size() * 4;
	}

	private static boolean isCreditCode(String cell) {
		return cell.length() == 18
				&& cell.chars().allMatch((character) -> character < 0x80 && Character.isLetterOrDigit(character));
	}

	static boolean isName(String cell) {
		return TokenClassifier.classify(Characters.withoutLayout(cell)).is(Kind.NAME);
	}

	/**
	 * The first cell of a kind.
	 * @param row the row
	 * @param kind the kind
	 * @return the cell without layout, empty when there is none
	 */
	public String cell(TableRow row, ColumnKind kind) {
		return cells(row, kind).findFirst().orElse("");
	}

	/**
	 * The cells of a kind, concatenated: a province, a city and a county may be in
	 * separate columns.
	 * @param row the row
	 * @param kind the kind
	 * @return the cells without layout, empty when there are none
	 */
	public String all(TableRow row, ColumnKind kind) {
		return cells(row, kind).filter((cell) -> !cell.isEmpty()).distinct().collect(Collectors.joining());
	}

	private java.util.stream.Stream<String> cells(TableRow row, ColumnKind kind) {
		return IntStream.range(0, this.kinds.size())
			.filter((column) -> this.kinds.get(column) == kind)
			.mapToObj((column) -> Characters.withoutLayout(row.cell(column)));
	}

	boolean has(ColumnKind kind) {
		return this.kinds.contains(kind);
	}

}
