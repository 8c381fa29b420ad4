package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * Collects the text of a PDF document in content-stream order, which keeps newspaper
 * columns and table cells together.
 */
class PdfStripper extends PDFTextStripper {

	private static final int MAX_CHARACTERS_PER_PAGE = 500_000;

	/** Larger than any page, so that pages never overlap. */
	private static final double PAGE_HEIGHT = 100_000;

	private final TextBudget budget;

	private final List<PdfCell> cells = new ArrayList<>();

	private int characters;

	PdfStripper(TextBudget budget) {
		this.budget = budget;
		setSortByPosition(false);
	}

	List<PdfCell> cells(PDDocument document) throws IOException {
		writeText(document, Writer.nullWriter());
		return this.cells;
	}

	@Override
	protected void startPage(PDPage page) {
		this.characters = 0;
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		if (++this.characters > MAX_CHARACTERS_PER_PAGE) {
			throw new NoticeRefusedException(Message.of("notice.file.pdf-page", MAX_CHARACTERS_PER_PAGE));
		}
		super.processTextPosition(text);
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		if (text.isBlank() || positions.isEmpty()) {
			return;
		}
		TextPosition start = positions.get(0);
		TextPosition last = positions.get(positions.size() - 1);
		PdfCell next = new PdfCell(this.budget.spend(text), start.getXDirAdj(),
				last.getXDirAdj() + last.getWidthDirAdj(), getCurrentPageNo() * PAGE_HEIGHT + start.getYDirAdj(),
				Math.max(start.getFontSizeInPt(), 1));
		PdfCell before = this.cells.isEmpty() ? null : this.cells.get(this.cells.size() - 1);
		if (before == null || !before.append(next)) {
			PdfCell first = (before != null) ? before.splitBefore(next) : null;
			if (first != null) {
				this.cells.add(first);
			}
			this.cells.add(next);
		}
	}

}
