package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.EncryptedDocumentException;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * Reads the text of a file. The first bytes determine the format; the file extension
 * distinguishes formats that begin alike: ZIP archives and text files.
 */
public final class NoticeFile {

	private static final long MAX_BYTES = 50L << 20;

	private static final long MAX_HTML_BYTES = 10L << 20;

	private NoticeFile() {
	}

	public static NoticeText read(Path file) {
		try {
			checkSize(file);
			return read(file, new TextBudget());
		}
		catch (EncryptedDocumentException ex) {
			throw new NoticeRefusedException("The file is password-protected; save it without a password.", ex);
		}
		catch (NoticeRefusedException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new NoticeRefusedException(
					"The file cannot be read: it is damaged, or its content does not match its extension.", ex);
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			// Only a file made for this purpose needs so much.
			throw new NoticeRefusedException("The file cannot be read: not enough memory; expected a notice.", ex);
		}
	}

	private static void checkSize(Path file) throws IOException {
		if (!Files.exists(file)) {
			throw new NoticeRefusedException("The file was not found; check the path.");
		}
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new NoticeRefusedException("The file cannot be read; expected a regular file with read permission.");
		}
		long size = Files.size(file);
		if (size == 0) {
			throw new NoticeRefusedException("The file is empty; expected a notice.");
		}
		if (size > MAX_BYTES) {
			throw new NoticeRefusedException(
					"The file is %d MiB; expected a notice of at most %d MiB.".formatted(size >> 20, MAX_BYTES >> 20));
		}
	}

	private static NoticeText read(Path file, TextBudget budget) throws IOException {
		String extension = extension(file);
		byte[] start = start(file);
		if (startsWith(start, "PK\3\4")) {
			return switch (extension) {
				case "xlsx", "xlsm" -> text("xlsx", XlsxWorkbook.read(file, budget));
				case "docx", "docm" -> text("docx", DocxDocument.read(file, budget));
				default -> throw unsupported();
			};
		}
		if (startsWith(start, "\u00D0\u00CF\u0011\u00E0")) {
			return text("xls", OleFile.read(file, budget));
		}
		if (startsWith(start, "%PDF-")) {
			return text("pdf", PdfDocument.read(file, budget));
		}
		return switch (extension) {
			case "txt", "text", "csv", "tsv", "html", "htm" -> plain(file, extension, budget);
			case "xlsx", "docx", "pdf",
					"xls" ->
				throw new NoticeRefusedException(
						"The file is not a valid %s file; open it, and save it again in that format."
							.formatted(extension.toUpperCase(Locale.ROOT)));
			default -> throw unsupported();
		};
	}

	private static NoticeText plain(Path file, String extension, TextBudget budget) throws IOException {
		boolean html = extension.startsWith("htm");
		if (html && Files.size(file) > MAX_HTML_BYTES) {
			throw new NoticeRefusedException(
					"The HTML file is larger than %d MiB; save the list alone.".formatted(MAX_HTML_BYTES >> 20));
		}
		PlainText text = PlainText.decode(Files.readAllBytes(file));
		List<Block> blocks = switch (extension) {
			case "csv", "tsv" -> SeparatedText.read(text.text(), budget);
			case "html", "htm" -> new HtmlPage(budget).read(text.text());
			default -> List.of(new Block.Prose(text.lines(budget)));
		};
		return new NoticeText(html ? "html" : extension, text.charset().name(), blocks);
	}

	private static NoticeText text(String format, List<Block> blocks) {
		return new NoticeText(format, null, blocks);
	}

	private static NoticeRefusedException unsupported() {
		return new NoticeRefusedException(
				"The file format is not supported; expected .txt, .csv, .tsv, .xlsx, .xls, .docx, .html or .pdf.");
	}

	private static byte[] start(Path file) throws IOException {
		try (java.io.InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(8);
		}
	}

	private static boolean startsWith(byte[] bytes, String start) {
		for (int i = 0; i < start.length(); i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private static String extension(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

}
