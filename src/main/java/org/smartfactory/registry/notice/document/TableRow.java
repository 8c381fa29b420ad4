package org.smartfactory.registry.notice.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.smartfactory.registry.notice.language.Characters;
import org.smartfactory.registry.notice.language.LegalForm;

/**
 * A row of a table.
 *
 * @param firstLine the first line, from 1
 * @param lastLine the last line
 * @param cells the cells; a cell that is merged with the one above repeats its text
 */
public record TableRow(int firstLine, int lastLine, List<String> cells) {

	private static final int MAX_REST_LENGTH = 8;

	public String cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : "";
	}

	public boolean isBlank() {
		return this.cells.stream().noneMatch((cell) -> cell.codePoints().anyMatch(Character::isLetterOrDigit));
	}

	/**
	 * Joins rows that the layout broke in the middle of a name.
	 * @param rows the rows
	 * @return the joined rows
	 */
	public static List<TableRow> joined(List<TableRow> rows) {
		List<TableRow> joined = new ArrayList<>();
		for (TableRow row : rows) {
			TableRow above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (above != null && row.continues(above)) {
				joined.set(joined.size() - 1, above.with(row));
			}
			else {
				joined.add(row);
			}
		}
		return joined;
	}

	private boolean continues(TableRow above) {
		return IntStream.range(0, this.cells.size()).anyMatch((column) -> {
			String rest = Characters.withoutLayout(cell(column));
			return LegalForm.isResumed(rest) && rest.length() <= MAX_REST_LENGTH
					&& LegalForm.isCutOff(Characters.withoutLayout(above.cell(column)));
		});
	}

	private TableRow with(TableRow below) {
		return new TableRow(this.firstLine, below.lastLine,
				IntStream.range(0, Math.max(this.cells.size(), below.cells.size()))
					.mapToObj((column) -> cell(column) + "\n" + below.cell(column))
					.toList());
	}

	public String text() {
		return this.cells.stream()
			.map(Characters::withoutLayout)
			.filter((cell) -> !cell.isEmpty())
			.collect(Collectors.joining(" | "));
	}

}
