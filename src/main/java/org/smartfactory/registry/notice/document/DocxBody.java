package org.smartfactory.registry.notice.document;

import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;
import org.smartfactory.registry.notice.language.Numbers;

/**
 * Handles the elements of a WordprocessingML body. Deleted text ({@code delText}) and the
 * fallback copies for older programs are ignored.
 */
class DocxBody {

	private static final int MAX_DEPTH = 1000;

	private final BlockBuilder blocks;

	private final TextBudget budget;

	private final StringBuilder text = new StringBuilder();

	private @Nullable Grid table;

	private int tables;

	private int fallbacks;

	private int depth;

	private boolean inText;

	private boolean tabStops;

	private int columns;

	private boolean continued;

	DocxBody(TextBudget budget) {
		this.budget = budget;
		this.blocks = new BlockBuilder(budget);
	}

	void start(XMLStreamReader xml) {
		if (++this.depth > MAX_DEPTH) {
			throw new NoticeRefusedException(Message.of("notice.file.depth", MAX_DEPTH));
		}
		switch (xml.getLocalName()) {
			case "Fallback" -> this.fallbacks++;
			case "t" -> this.inText = true;
			case "tabs" -> this.tabStops = true;
			case "tab" -> this.text.append(this.tabStops ? "" : "\t");
			case "br", "cr" -> this.text.append('\n');
			case "tbl" -> startTable();
			case "tr" -> startRow();
			case "tc" -> startCell();
			case "gridSpan" -> this.columns = Numbers.parse(value(xml)).orElse(1);
			case "vMerge" -> this.continued = !value(xml).equals("restart");
			default -> {
				// All other elements are formatting.
			}
		}
	}

	private static String value(XMLStreamReader xml) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals("val")) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	void characters(String characters) {
		if (this.inText && this.fallbacks == 0) {
			this.text.append(this.budget.spend(characters));
		}
	}

	void end(String name) {
		this.depth--;
		switch (name) {
			case "Fallback" -> this.fallbacks--;
			case "t" -> this.inText = false;
			case "tabs" -> this.tabStops = false;
			case "p" -> endParagraph();
			case "tc" -> endCell();
			case "tbl" -> endTable();
			default -> {
				// All other elements are formatting.
			}
		}
	}

	private void startTable() {
		if (this.tables++ == 0) {
			endParagraph();
			this.table = new Grid();
		}
	}

	private void startRow() {
		if (this.table != null && this.tables == 1) {
			this.table.startRow();
		}
	}

	private void startCell() {
		if (this.tables == 1) {
			this.text.setLength(0);
			this.columns = 1;
			this.continued = false;
		}
	}

	private void endParagraph() {
		if (this.tables > 0) {
			this.text.append('\n');
		}
		else {
			this.blocks.paragraph((this.text.isEmpty()) ? "\n" : this.text.toString());
			this.text.setLength(0);
		}
	}

	private void endCell() {
		if (this.table == null || this.tables != 1) {
			return;
		}
		if (this.continued) {
			this.table.continued(this.columns);
		}
		else {
			this.table.cell(this.text.toString().strip(), this.columns, 1);
		}
		this.text.setLength(0);
	}

	private void endTable() {
		if (--this.tables == 0 && this.table != null) {
			this.blocks.table(this.table.rows());
			this.table = null;
		}
	}

	List<Block> blocks() {
		return this.blocks.build();
	}

}
