package org.smartfactory.registry.notice.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * Collects the rows of a sheet.
 */
class SheetRows {

	private static final int MAX_COLUMNS = 256;

	private final TextBudget budget;

	private final TreeMap<Integer, List<String>> cells = new TreeMap<>();

	SheetRows(TextBudget budget) {
		this.budget = budget;
	}

	/**
	 * Adds a cell.
	 * @param row its row, from 0
	 * @param column its column, from 0
	 * @param text its displayed text
	 */
	void cell(int row, int column, String text) {
		if (text.isBlank()) {
			return;
		}
		if (column >= MAX_COLUMNS) {
			throw new NoticeRefusedException(Message.of("notice.file.sheet-columns", MAX_COLUMNS));
		}
		put(this.cells.computeIfAbsent(row, (key) -> new ArrayList<>()), column, text);
	}

	/**
	 * Repeats the first cell of a merged area in the rows below it, in its first column.
	 * @param first the first row
	 * @param last the last row
	 * @param column the first column
	 */
	void merge(int first, int last, int column) {
		List<String> source = this.cells.get(first);
		if (source == null || column >= source.size() || source.get(column).isEmpty()) {
			return;
		}
		for (Map.Entry<Integer, List<String>> row : this.cells.subMap(first, false, Math.max(first, last), true)
			.entrySet()) {
			put(row.getValue(), column, source.get(column));
		}
	}

	private void put(List<String> row, int column, String text) {
		while (row.size() <= column) {
			row.add(this.budget.spend(""));
		}
		row.set(column, this.budget.spend(text));
	}

	List<TableRow> rows() {
		return this.cells.entrySet()
			.stream()
			.map((row) -> new TableRow(row.getKey() + 1, row.getKey() + 1, row.getValue()))
			.toList();
	}

}
