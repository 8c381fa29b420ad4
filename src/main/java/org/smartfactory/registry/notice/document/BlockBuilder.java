package org.smartfactory.registry.notice.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a document that has no lines of its own, and numbers them.
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
	 * Adds a line of running text; line breaks in it begin further lines.
	 * @param text the text
	 */
	void line(String text) {
		text.lines().forEach((line) -> this.lines.add(new Line(++this.number, this.budget.spend(line))));
	}

	/**
	 * Adds lines that belong to no other paragraph.
	 * @param text the text
	 */
	void paragraph(String text) {
		line(text);
		this.lines.add(new Line(this.number, ""));
	}

	/**
	 * Adds a table, each row of which counts as one line.
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
	 * Adds a sheet, the rows of which have numbers of their own.
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
