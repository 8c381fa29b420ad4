package org.smartfactory.registry.notice.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * Builds a table cell by cell. A cell that spans rows is repeated in each of them; a cell
 * that spans columns fills only the first.
 */
class Grid {

	private static final int MAX_COLUMNS = 256;

	private final List<List<String>> rows = new ArrayList<>();

	private final Map<Integer, Span> spans = new HashMap<>();

	void startRow() {
		fillFromAbove();
		this.rows.add(new ArrayList<>());
		fillFromAbove();
	}

	/**
	 * Adds a cell to the row that was started last.
	 * @param text the text of the cell
	 * @param columns how many columns it spans
	 * @param rowSpan how many rows it spans, this one included
	 */
	void cell(String text, int columns, int rowSpan) {
		fillFromAbove();
		int width = Math.max(columns, 1);
		for (int i = 0; i < width; i++) {
			int column = row().size();
			if (column >= MAX_COLUMNS) {
				throw new NoticeRefusedException(Message.of("notice.file.table-columns", MAX_COLUMNS));
			}
			String content = (i == 0) ? text : "";
			row().add(content);
			if (rowSpan > 1) {
				this.spans.put(column, new Span(content, this.rows.size() - 1 + rowSpan));
			}
		}
	}

	/**
	 * Adds a cell that continues the one above it.
	 * @param columns how many columns it spans
	 */
	void continued(int columns) {
		int column = row().size();
		List<String> above = (this.rows.size() > 1) ? this.rows.get(this.rows.size() - 2) : List.of();
		cell((column < above.size()) ? above.get(column) : "", columns, 1);
	}

	private void fillFromAbove() {
		if (this.rows.isEmpty()) {
			return;
		}
		Span span = this.spans.get(row().size());
		while (span != null && span.end() >= this.rows.size()) {
			row().add(span.text());
			span = this.spans.get(row().size());
		}
	}

	private List<String> row() {
		return this.rows.get(this.rows.size() - 1);
	}

	List<List<String>> rows() {
		fillFromAbove();
		return this.rows;
	}

	private record Span(String text, int end) {
	}

}
