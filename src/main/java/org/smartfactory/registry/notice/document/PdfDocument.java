package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * Reads the text of a PDF document, and infers tables from text positions.
 */
final class PdfDocument {

	private static final int MAX_PAGES = 2_000;

	private PdfDocument() {
	}

	static List<Block> read(Path file, TextBudget budget) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		PdfGuard.check(bytes);
		try (PDDocument document = Loader.loadPDF(bytes)) {
			if (document.isEncrypted()) {
				throw encrypted();
			}
			if (document.getNumberOfPages() > MAX_PAGES) {
				throw new NoticeRefusedException(Message.of("notice.file.pdf-pages", MAX_PAGES));
			}
			List<PdfCell> cells = new PdfStripper(budget).cells(document);
			if (cells.isEmpty()) {
				throw new NoticeRefusedException(Message.of("notice.file.pdf-images"));
			}
			return new PdfLayout(budget).blocks(cells);
		}
		catch (InvalidPasswordException ex) {
			throw encrypted();
		}
	}

	private static NoticeRefusedException encrypted() {
		return new NoticeRefusedException(Message.of("notice.file.pdf-encrypted"));
	}

}
