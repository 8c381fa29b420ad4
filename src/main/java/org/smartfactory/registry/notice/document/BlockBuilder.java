package org.smartfactory.registry.notice.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of a document without line numbers of its own, and numbers the
 * lines.
 */
class BlockBuilder {

	private final TextBudget budget;

	private final List<Block> blocks = new ArrayList<>();

	private List<Line> lines = new ArrayList<>();

	private int number;

	BlockBuilder(TextBudget budget) {
		this.budget = budget;
	}

	/**
	 * Adds a line of prose; a line break in it starts another line.
	 * @param text the text
	 */
	void line(String text) {
		text.lines().forEach((line) -> this.lines.add(new Line(++this.number, this.budget.spend(line))));
	}

	/**
	 * Adds a paragraph, followed by a blank line.
	 * @param text the text
	 */
	void paragraph(String text) {
		line(text);
		this.lines.add(new Line(this.number, ""));
	}

	/**
	 * Adds a table; each row is numbered as one line.
	 * @param rows the cells of each row
	 */
	void table(List<List<String>> rows) {
		endProse();
		List<TableRow> numbered = new ArrayList<>();
		for (List<String> cells : rows) {
			cells.forEach(this.budget::spend);
			numbered.add(new TableRow(++this.number, this.number, cells));
		}
		add(new Block.Table(null, numbered));
	}

	/**
	 * Adds a sheet, whose rows are already numbered.
	 * @param sheet the name of the sheet
	 * @param rows the rows
	 */
	void sheet(@Nullable String sheet, List<TableRow> rows) {
		add(new Block.Table(sheet, rows));
	}

	private void add(Block block) {
		this.blocks.add(block);
	}

	private void endProse() {
		if (!this.lines.isEmpty()) {
			add(new Block.Prose(this.lines));
			this.lines = new ArrayList<>();
		}
	}

	List<Block> build() {
		endProse();
		return this.blocks;
	}

}
