package org.smartfactory.registry.notice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param firstLine the line it begins on, from 1
 * @param lastLine the line it ends on
 * @param cells the cells; a cell that a merge covers from above repeats the cell above
 */
record Row(int firstLine, int lastLine, List<String> cells) {

	String cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : "";
	}

	boolean isBlank() {
		return this.cells.stream().noneMatch((cell) -> cell.codePoints().anyMatch(Character::isLetterOrDigit));
	}

	String text() {
		return this.cells.stream()
			.map(Characters::withoutLayout)
			.filter((cell) -> !cell.isEmpty())
			.collect(Collectors.joining(" | "));
	}

}
