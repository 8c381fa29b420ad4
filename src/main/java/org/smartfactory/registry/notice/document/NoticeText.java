package org.smartfactory.registry.notice.document;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.text.Ideographs;

/**
 * The text of a notice, independent of its format. Its characters are those that a reader
 * sees: fonts of PDF files show radicals in place of characters.
 *
 * @param format the format of the file
 * @param charset the encoding of the file, {@code null} when the format declares its own
 * @param blocks the blocks, in reading order
 */
public record NoticeText(String format, @Nullable String charset, List<Block> blocks) {

	public NoticeText {
		blocks = blocks.stream().map(NoticeText::unified).toList();
	}

	private static Block unified(Block block) {
		if (block instanceof Block.Table table) {
			return new Block.Table(table.sheet(), table.rows().stream().map(NoticeText::unified).toList());
		}
		return new Block.Prose(((Block.Prose) block).lines()
			.stream()
			.map((line) -> new Line(line.number(), Ideographs.unify(line.text())))
			.toList());
	}

	private static TableRow unified(TableRow row) {
		return new TableRow(row.firstLine(), row.lastLine(), row.cells().stream().map(Ideographs::unify).toList());
	}

}
