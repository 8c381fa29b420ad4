package org.smartfactory.registry.notice.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.notice.Skipped;
import org.smartfactory.registry.notice.document.Block;
import org.smartfactory.registry.notice.document.Line;
import org.smartfactory.registry.notice.language.Characters;

/**
 * The lines of a block, and those of which nothing was told yet.
 */
public final class Lines {

	private static final int LINES_OF_CONTEXT = 4;

	private Lines() {
	}

	/**
	 * The lines of a block; a row of a table is one.
	 * @param block the block
	 * @return the lines that are not blank
	 */
	public static List<Line> of(Block block) {
		List<Line> lines = (block instanceof Block.Prose prose) ? prose.lines()
				: ((Block.Table) block).rows().stream().map((row) -> new Line(row.firstLine(), row.text())).toList();
		return lines.stream().filter((line) -> !line.isBlank()).toList();
	}

	/**
	 * What stands right before a table.
	 * @param blocks the blocks before it
	 * @return the last lines of the last block, if that is running text
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
	 * Tells of the lines that no list covers, many lines at once.
	 * @param block the block
	 * @param told the lines that need no mention
	 * @return what was left out
	 */
	public static List<Skipped> untold(Block block, BitSet told) {
		List<Skipped> leftOut = new ArrayList<>();
		List<Line> open = new ArrayList<>();
		for (Line line : of(block)) {
			if (told.get(line.number())) {
				close(block, open, leftOut);
			}
			else {
				open.add(line);
			}
		}
		close(block, open, leftOut);
		return leftOut;
	}

	private static void close(Block block, List<Line> open, List<Skipped> leftOut) {
		if (open.isEmpty()) {
			return;
		}
		String sheet = (block instanceof Block.Table table) ? table.sheet() : null;
		int first = open.get(0).number();
		int last = open.get(open.size() - 1).number();
		String reason = (first == last) ? "no list of enterprises"
				: "lines %d–%d: no list of enterprises".formatted(first, last);
		leftOut.add(new Skipped(sheet, first, Characters.shown(open.get(0).text()), reason));
		open.clear();
	}

	/**
	 * Puts pieces in the order of the notice; sheets stay together.
	 * @param <T> the type of the pieces
	 * @param pieces the pieces
	 * @param sheet gives the sheet of a piece
	 * @param line gives the line of a piece
	 * @return the same, in order
	 */
	public static <T> List<T> inOrder(List<T> pieces, Function<T, @Nullable String> sheet, ToIntFunction<T> line) {
		List<String> sheets = pieces.stream().map((piece) -> String.valueOf(sheet.apply(piece))).distinct().toList();
		return pieces.stream()
			.sorted(Comparator.<T>comparingInt((piece) -> sheets.indexOf(String.valueOf(sheet.apply(piece))))
				.thenComparingInt(line))
			.toList();
	}

}
