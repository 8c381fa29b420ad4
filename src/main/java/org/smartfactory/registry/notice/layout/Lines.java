package org.smartfactory.registry.notice.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.Skipped;
import org.smartfactory.registry.notice.document.Block;
import org.smartfactory.registry.notice.document.Line;
import org.smartfactory.registry.notice.language.Characters;

/**
 * Lists the lines of a block, and those that were not reported yet.
 */
public final class Lines {

	private static final int LINES_OF_CONTEXT = 4;

	private Lines() {
	}

	/**
	 * Lists the lines of a block; a row of a table is one line.
	 * @param block the block
	 * @return the lines that are not blank
	 */
	public static List<Line> of(Block block) {
		List<Line> lines = (block instanceof Block.Prose prose) ? prose.lines()
				: ((Block.Table) block).rows().stream().map((row) -> new Line(row.firstLine(), row.text())).toList();
		return lines.stream().filter((line) -> !line.isBlank()).toList();
	}

	/**
	 * The text directly before a table.
	 * @param blocks the blocks before it
	 * @return the last lines of the last block, if that is prose
	 */
	public static String lastOf(List<Block> blocks) {
		if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Block.Prose prose)) {
			return "";
		}
		List<Line> lines = of(prose);
		return lines.subList(Math.max(lines.size() - LINES_OF_CONTEXT, 0), lines.size())
			.stream()
			.map((line) -> Characters.withoutLayout(line.text()))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Reports the lines that no list covers; consecutive lines are one entry.
	 * @param block the block
	 * @param reported the lines that are reported elsewhere
	 * @return the skipped lines
	 */
	public static List<Skipped> unreported(Block block, BitSet reported) {
		List<Skipped> skipped = new ArrayList<>();
		List<Line> open = new ArrayList<>();
		for (Line line : of(block)) {
			if (reported.get(line.number())) {
				close(block, open, skipped);
			}
			else {
				open.add(line);
			}
		}
		close(block, open, skipped);
		return skipped;
	}

	private static void close(Block block, List<Line> open, List<Skipped> skipped) {
		if (open.isEmpty()) {
			return;
		}
		String sheet = (block instanceof Block.Table table) ? table.sheet() : null;
		int first = open.get(0).number();
		int last = open.get(open.size() - 1).number();
		Message reason = (first == last) ? Message.of("notice.skipped.none")
				: Message.of("notice.skipped.lines", first, last);
		skipped.add(new Skipped(sheet, first, Characters.abbreviate(open.get(0).text()), reason));
		open.clear();
	}

	/**
	 * Sorts items in the order of the notice; sheets stay together.
	 * @param <T> the type of the items
	 * @param items the items
	 * @param sheet returns the sheet of an item
	 * @param line returns the line of an item
	 * @return the sorted items
	 */
	public static <T> List<T> inOrder(List<T> items, Function<T, @Nullable String> sheet, ToIntFunction<T> line) {
		List<String> sheets = items.stream().map((item) -> String.valueOf(sheet.apply(item))).distinct().toList();
		return items.stream()
			.sorted(Comparator.<T>comparingInt((item) -> sheets.indexOf(String.valueOf(sheet.apply(item))))
				.thenComparingInt(line))
			.toList();
	}

}
