package org.smartfactory.registry.notice.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * A decoded text file. A file without a byte order mark is read as UTF-8 if it is
 * well-formed UTF-8, which GB18030 text is not by chance, otherwise as GB18030 (which
 * includes GBK and GB2312).
 *
 * @param charset the encoding
 * @param text the text, without the byte order mark
 */
record PlainText(Charset charset, String text) {

	private static final Charset GB18030 = Charset.forName("GB18030");

	static PlainText decode(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return marked(bytes, StandardCharsets.UTF_8, 3);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return marked(bytes, StandardCharsets.UTF_16LE, 2);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return marked(bytes, StandardCharsets.UTF_16BE, 2);
		}
		for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
			try {
				return decode(bytes, charset, 0);
			}
			catch (CharacterCodingException ex) {
				continue;
			}
		}
		throw new NoticeRefusedException(Message.of("notice.file.encoding"));
	}

	private static PlainText marked(byte[] bytes, Charset charset, int mark) {
		try {
			return decode(bytes, charset, mark);
		}
		catch (CharacterCodingException ex) {
			throw new NoticeRefusedException(Message.of("notice.file.byte-order-mark", charset), ex);
		}
	}

	private static PlainText decode(byte[] bytes, Charset charset, int mark) throws CharacterCodingException {
		String text = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
			.toString();
		if (text.indexOf('\0') >= 0) {
			throw new NoticeRefusedException(Message.of("notice.file.nul"));
		}
		return new PlainText(charset, text);
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The lines of the text.
	 * @param budget the limit of text
	 * @return the lines, blank ones included
	 */
	List<Line> lines(TextBudget budget) {
		List<Line> lines = new ArrayList<>();
		this.text.lines().forEach((line) -> lines.add(new Line(lines.size() + 1, budget.spend(line))));
		return lines;
	}

}
