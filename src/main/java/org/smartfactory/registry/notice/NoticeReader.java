package org.smartfactory.registry.notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.smartfactory.registry.notice.document.Block;
import org.smartfactory.registry.notice.document.NoticeFile;
import org.smartfactory.registry.notice.document.NoticeText;
import org.smartfactory.registry.notice.layout.Lines;
import org.smartfactory.registry.notice.layout.PrintedColumns;
import org.smartfactory.registry.notice.layout.TextColumns;
import org.smartfactory.registry.notice.list.ListCandidate;
import org.smartfactory.registry.notice.list.ListSelector;
import org.smartfactory.registry.notice.list.TableLists;
import org.smartfactory.registry.notice.list.TextLists;

/**
 * Extracts the list of enterprises from a notice: a text, a table or a document as an
 * authority or a newspaper published it. The result depends on the file alone.
 */
public final class NoticeReader {

	private NoticeReader() {
	}

	/**
	 * Reads a notice and finds its list of enterprises.
	 * @param file a file of at most 50 MiB: {@code .txt .csv .tsv .xlsx .xls .docx .html
	 * .pdf}; text in UTF-8, in GB18030 or in UTF-16 with a byte order mark
	 * @return the result, without entries if the notice has no list
	 * @throws NoticeRefusedException when the file cannot be read, is damaged, encrypted
	 * or too large, or its format is not supported; the message is one sentence
	 */
	public static Notice read(Path file) {
		NoticeText text = NoticeFile.read(file);
		List<Block> blocks = text.blocks()
			.stream()
			.flatMap((block) -> (block instanceof Block.Prose prose) ? TextColumns.split(prose).stream()
					: Stream.of(block))
			.flatMap((block) -> (block instanceof Block.Prose prose) ? PrintedColumns.split(prose).stream()
					: Stream.of(block))
			.toList();
		List<List<ListCandidate>> found = new ArrayList<>();
		int lines = 0;
		for (int i = 0; i < blocks.size(); i++) {
			found.add(find(blocks, i));
			lines += Lines.of(blocks.get(i)).size();
		}
		ListSelector selector = new ListSelector(found.stream().flatMap(List::stream).toList(), lines);
		List<Skipped> skipped = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			BitSet reported = new BitSet();
			found.get(i)
				.stream()
				.filter(selector::add)
				.forEach((list) -> reported.set(list.firstLine(), list.lastLine() + 1));
			skipped.addAll(Lines.unreported(blocks.get(i), reported));
		}
		skipped.addAll(selector.skipped());
		return new Notice(selector.entries(), Lines.inOrder(skipped, Skipped::sheet, Skipped::line),
				Lines.inOrder(selector.ambiguities(), Ambiguity::sheet, Ambiguity::line), text.format(),
				text.charset());
	}

	private static List<ListCandidate> find(List<Block> blocks, int index) {
		Block block = blocks.get(index);
		if (block instanceof Block.Prose prose) {
			return TextLists.find(prose.lines());
		}
		return new TableLists((Block.Table) block, Lines.lastOf(blocks.subList(0, index))).find();
	}

}
