package org.smartfactory.registry.notice.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.smartfactory.registry.notice.language.Numbers;

/**
 * Reads the text of a web page: a line for each paragraph, and the tables. A table that
 * contains other tables is layout and is not read as a table.
 */
class HtmlPage {

	private static final Set<String> INVISIBLE = Set.of("script", "style", "noscript", "template", "head", "select");

	private final BlockBuilder blocks;

	private final StringBuilder line = new StringBuilder();

	private final Set<Element> layout = Collections.newSetFromMap(new IdentityHashMap<>());

	HtmlPage(TextBudget budget) {
		this.blocks = new BlockBuilder(budget);
	}

	List<Block> read(String html) {
		Element body = Jsoup.parse(html).body();
		body.select("table").forEach(this::noteLayout);
		visit(body);
		endLine();
		return this.blocks.build();
	}

	private void noteLayout(Element table) {
		Element around = table.parent();
		while (around != null && !around.normalName().equals("table")) {
			around = around.parent();
		}
		if (around != null) {
			this.layout.add(around);
		}
	}

	private void visit(Element element) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				this.line.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
			}
			else if (node instanceof Element child && !INVISIBLE.contains(child.normalName())) {
				visitElement(child);
			}
		}
	}

	private void visitElement(Element element) {
		if (element.normalName().equals("table") && !this.layout.contains(element)) {
			endLine();
			this.blocks.table(rows(element));
		}
		else if (element.isBlock() || element.normalName().equals("br")) {
			endLine();
			visit(element);
			endLine();
		}
		else {
			visit(element);
		}
	}

	private void endLine() {
		String text = this.line.toString().strip();
		this.line.setLength(0);
		if (!text.isEmpty()) {
			this.blocks.paragraph(text);
		}
	}

	private static List<List<String>> rows(Element table) {
		Grid grid = new Grid();
		for (Element row : table.select("tr")) {
			grid.startRow();
			for (Element cell : row.select("> td, > th")) {
				grid.cell(cell.wholeText().strip(), span(cell, "colspan"), span(cell, "rowspan"));
			}
		}
		return grid.rows();
	}

	private static int span(Element cell, String attribute) {
		return Numbers.parse(cell.attr(attribute).strip()).orElse(1);
	}

}
