package org.smartfactory.registry.notice.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a notice: running text or a table.
 */
public sealed interface Block {

	/**
	 * Running text.
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
