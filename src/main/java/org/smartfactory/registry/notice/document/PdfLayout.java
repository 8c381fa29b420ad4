package org.smartfactory.registry.notice.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Separates tables from prose by the positions of the cells of a PDF document: the cells
 * of a row are side by side, and a table has more than one row.
 */
class PdfLayout {

	private final BlockBuilder blocks;

	PdfLayout(TextBudget budget) {
		this.blocks = new BlockBuilder(budget);
	}

	List<Block> blocks(List<PdfCell> cells) {
		List<List<PdfCell>> rows = rows(cells);
		for (int i = 0; i < rows.size();) {
			int end = endOfTable(rows, i);
			if (end > i + 1) {
				this.blocks.table(table(rows.subList(i, end)));
				i = end;
			}
			else {
				rows.get(i).forEach((cell) -> this.blocks.line(cell.text()));
				i++;
			}
		}
		return this.blocks.build();
	}

	private static List<List<PdfCell>> rows(List<PdfCell> cells) {
		List<List<PdfCell>> rows = new ArrayList<>();
		List<PdfCell> row = new ArrayList<>();
		for (PdfCell cell : cells) {
			if (!row.isEmpty() && !cell.isRightOf(row.get(row.size() - 1))) {
				rows.add(row);
				row = new ArrayList<>();
			}
			row.add(cell);
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
		return rows;
	}

	private static int endOfTable(List<List<PdfCell>> rows, int start) {
		// A row of one cell inside a table is a heading that spans it.
		int end = start;
		int next = start;
		while (next < rows.size() && next - end < 2) {
			if (rows.get(next).size() > 1) {
				end = next + 1;
			}
			else if (next == start) {
				return start;
			}
			next++;
		}
		return end;
	}

	private static List<List<String>> table(List<List<PdfCell>> rows) {
		List<double[]> columns = columns(rows);
		List<List<String>> table = new ArrayList<>();
		for (List<PdfCell> row : rows) {
			List<String> cells = new ArrayList<>(columns.stream().map((column) -> "").toList());
			for (PdfCell cell : row) {
				int column = column(columns, cell);
				cells.set(column, cells.get(column) + cell.text());
			}
			table.add(cells);
		}
		return table;
	}

	private static int column(List<double[]> columns, PdfCell cell) {
		for (int i = 0; i < columns.size(); i++) {
			if (cell.left() < columns.get(i)[1]) {
				return i;
			}
		}
		return columns.size() - 1;
	}

	private static List<double[]> columns(List<List<PdfCell>> rows) {
		// Cells that overlap horizontally form a column.
		List<double[]> columns = new ArrayList<>();
		rows.stream()
			.filter((row) -> row.size() > 1)
			.flatMap(List::stream)
			.sorted(Comparator.comparingDouble(PdfCell::left))
			.forEach((cell) -> {
				double[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
				if (last != null && cell.left() < last[1]) {
					last[1] = Math.max(last[1], cell.right());
				}
				else {
					columns.add(new double[] { cell.left(), cell.right() });
				}
			});
		return columns;
	}

}
