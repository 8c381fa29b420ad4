package org.smartfactory.registry.notice.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * Guards against decompression bombs: inflates the streams of a PDF file without keeping
 * the output, to check the total size before a library loads them.
 */
final class PdfGuard {

	private static final long MAX_BYTES = 200L << 20;

	private static final byte[] STREAM = { 's', 't', 'r', 'e', 'a', 'm' };

	private PdfGuard() {
	}

	static void check(byte[] pdf) {
		long left = MAX_BYTES;
		for (int i = 0; i < pdf.length - STREAM.length; i++) {
			if (pdf[i] == STREAM[0] && startsAt(pdf, i)) {
				i = skipLineEnd(pdf, i + STREAM.length);
				left -= inflated(pdf, i, left);
			}
		}
	}

	private static boolean startsAt(byte[] pdf, int start) {
		for (int i = 0; i < STREAM.length; i++) {
			if (pdf[start + i] != STREAM[i]) {
				return false;
			}
		}
		return true;
	}

	private static int skipLineEnd(byte[] pdf, int start) {
		int i = start;
		while (i < pdf.length && (pdf[i] == '\r' || pdf[i] == '\n')) {
			i++;
		}
		return i;
	}

	private static boolean isDeflated(byte[] bytes, int start, int end) {
		return start + 1 < end && (bytes[start] & 0x0F) == 8
				&& ((bytes[start] & 0xFF) * 256 + (bytes[start + 1] & 0xFF)) % 31 == 0;
	}

	private static long inflated(byte[] pdf, int start, long allowed) {
		if (!isDeflated(pdf, start, pdf.length)) {
			return 0;
		}
		Inflater inflater = new Inflater();
		inflater.setInput(pdf, start, pdf.length - start);
		byte[] buffer = new byte[1 << 16];
		try {
			for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
				if (inflater.getTotalOut() == read && isDeflated(buffer, 0, read)) {
					throw new NoticeRefusedException(Message.of("notice.file.pdf-streams"));
				}
				if (inflater.getTotalOut() > allowed) {
					throw new NoticeRefusedException(Message.of("notice.file.pdf-size", MAX_BYTES >> 20));
				}
			}
			return inflater.getBytesWritten();
		}
		catch (DataFormatException ex) {
			return inflater.getBytesWritten();
		}
		finally {
			inflater.end();
		}
	}

}
