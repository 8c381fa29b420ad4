package org.smartfactory.registry.notice.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A block of a notice: prose or a table.
 */
public sealed interface Block {

	/**
	 * Prose: running text.
	 *
	 * @param lines the lines, blank ones included
	 */
	record Prose(List<Line> lines) implements Block {
	}

	/**
	 * A table.
	 *
	 * @param sheet the sheet of a spreadsheet, {@code null} for other formats
	 * @param rows the rows
	 */
	record Table(@Nullable String sheet, List<TableRow> rows) implements Block {
	}

}
