package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * The text of a PDF document, and the tables that its positions show.
 */
final class PdfDocument {

	private static final int PAGES = 2_000;

	private PdfDocument() {
	}

	static List<Block> read(Path file, TextBudget budget) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		PdfGuard.check(bytes);
		try (PDDocument document = Loader.loadPDF(bytes)) {
			if (document.isEncrypted()) {
				throw encrypted();
			}
			if (document.getNumberOfPages() > PAGES) {
				throw new NoticeRefusedException(
						"The PDF file has more than %,d pages; expected a notice.".formatted(PAGES));
			}
			List<PdfCell> cells = new PdfStripper(budget).cells(document);
			if (cells.isEmpty()) {
				throw new NoticeRefusedException(
						"The PDF file has no text, only pictures; run character recognition over it first.");
			}
			return new PdfLayout(budget).blocks(cells);
		}
		catch (InvalidPasswordException ex) {
			throw encrypted();
		}
	}

	private static NoticeRefusedException encrypted() {
		return new NoticeRefusedException("The PDF file is encrypted; save it without protection.");
	}

}
