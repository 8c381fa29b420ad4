package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.EncryptedDocumentException;
import org.smartfactory.registry.message.Message;
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
			throw new NoticeRefusedException(Message.of("notice.file.password"), ex);
		}
		catch (NoticeRefusedException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new NoticeRefusedException(Message.of("notice.file.damaged"), ex);
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			// Only a file made for this purpose needs so much.
			throw new NoticeRefusedException(Message.of("notice.file.memory"), ex);
		}
	}

	private static void checkSize(Path file) throws IOException {
		if (!Files.exists(file)) {
			throw new NoticeRefusedException(Message.of("notice.file.missing"));
		}
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new NoticeRefusedException(Message.of("notice.file.not-regular"));
		}
		long size = Files.size(file);
		if (size == 0) {
			throw new NoticeRefusedException(Message.of("notice.file.empty"));
		}
		if (size > MAX_BYTES) {
			throw new NoticeRefusedException(Message.of("notice.file.too-large", size >> 20, MAX_BYTES >> 20));
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
			case "xlsx", "docx", "pdf", "xls" -> throw new NoticeRefusedException(
					Message.of("notice.file.mismatch", extension.toUpperCase(Locale.ROOT)));
			default -> throw unsupported();
		};
	}

	private static NoticeText plain(Path file, String extension, TextBudget budget) throws IOException {
		boolean html = extension.startsWith("htm");
		if (html && Files.size(file) > MAX_HTML_BYTES) {
			throw new NoticeRefusedException(Message.of("notice.file.large-html", MAX_HTML_BYTES >> 20));
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
		return new NoticeRefusedException(Message.of("notice.file.unsupported"));
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
