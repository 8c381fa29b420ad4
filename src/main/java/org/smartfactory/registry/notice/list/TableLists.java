package org.smartfactory.registry.notice.list;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.document.Block;
import org.smartfactory.registry.notice.document.TableRow;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.TokenClassifier;
import org.smartfactory.registry.notice.layout.ColumnKind;
import org.smartfactory.registry.notice.layout.TableColumns;

/**
 * Finds the lists in a table. Headings may be repeated, at the top of a page or above a
 * second table in the same sheet.
 */
public class TableLists {

	private final Block.Table table;

	private final List<ListCandidate> found = new ArrayList<>();

	private final String context;

	private String title;

	private @Nullable TableColumns columns;

	private @Nullable TableExtractor extractor;

	public TableLists(Block.Table table, String context) {
		this.table = table;
		this.context = context;
		this.title = (table.sheet() != null) ? table.sheet() : "";
	}

	public List<ListCandidate> find() {
		boolean headed = this.table.rows().stream().anyMatch((row) -> TableColumns.ofHeadings(row) != null);
		if (!headed) {
			this.columns = TableColumns.ofContent(this.table.rows());
			if (this.columns == null) {
				return List.of();
			}
		}
		for (TableRow row : TableRow.joined(this.table.rows())) {
			if (!row.isBlank()) {
				add(row, headed);
			}
		}
		return this.found;
	}

	private void add(TableRow row, boolean headed) {
		TableColumns headings = TableColumns.ofHeadings(row);
		if (headings != null) {
			if (this.extractor == null || !headings.equals(this.columns)) {
				this.columns = headings;
				start(ListCandidate.Shape.HEADED_TABLE);
			}
			if (this.extractor != null) {
				this.extractor.skip(row, Message.of("notice.skipped.columns"));
			}
		}
		else if (this.columns == null || this.extractor == null && !hasName(row)) {
			this.title += "\n" + row.text();
		}
		else {
			if (this.extractor == null) {
				start(headed ? ListCandidate.Shape.HEADED_TABLE : ListCandidate.Shape.TABLE);
			}
			if (this.extractor != null && !this.extractor.add(row)) {
				this.title = row.text();
				this.extractor = null;
			}
		}
	}

	private void start(ListCandidate.Shape shape) {
		ListCandidate list = new ListCandidate(shape, this.table.sheet(), List.of(this.title, this.context));
		this.found.add(list);
		this.extractor = (this.columns != null) ? new TableExtractor(list, this.columns) : null;
	}

	private boolean hasName(TableRow row) {
		return this.columns != null
				&& TokenClassifier.classify(this.columns.cell(row, ColumnKind.ENTERPRISE)).is(Kind.NAME);
	}

}
