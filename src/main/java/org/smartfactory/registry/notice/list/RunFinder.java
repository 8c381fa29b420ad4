package org.smartfactory.registry.notice.list;

import java.util.ArrayList;
import java.util.List;

import org.smartfactory.registry.notice.language.Classification;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.Token;

/**
 * Finds the runs of names in a paragraph: names that stand side by side with nothing but
 * separators between them.
 */
final class RunFinder {

	private static final String BETWEEN_NAMES = "、，；\t\n";

	/** What joins a name and its factory, besides the separators between names. */
	private static final String BEFORE_FACTORY = "，：\t\n";

	private static final String PLACES = "省市区县州";

	private static final int UNSURE_IN_A_ROW = 3;

	private RunFinder() {
	}

	/**
	 * Finds the runs of two names and more: a single one in a sentence is no list.
	 * @param pieces the pieces of the paragraph
	 * @return from which to which piece each run goes, the last one included
	 */
	static List<Run> find(List<Token> pieces) {
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i).is(Kind.NAME)) {
				int last = end(pieces, i);
				int first = (beginsWithPlace(pieces.get(i)) && last > i) ? i + 1 : withPlaceBefore(pieces, i);
				Run run = new Run(first, last);
				if (names(pieces, run) > 1) {
					runs.add(run);
				}
				i = run.last();
			}
		}
		return runs;
	}

	static boolean beginsWithPlace(Token piece) {
		// 松江区龙工（上海）叉车有限公司: after a comma it is not known where the name begins.
		if (piece.before() != '，' || !piece.reading().before().isEmpty()) {
			return false;
		}
		String name = piece.reading().text();
		return name.chars().skip(2).limit(3).anyMatch((character) -> PLACES.indexOf(character) >= 0);
	}

	private static long names(List<Token> pieces, Run run) {
		return pieces.subList(run.first(), run.last() + 1).stream().filter((piece) -> piece.is(Kind.NAME)).count();
	}

	private static int withPlaceBefore(List<Token> pieces, int first) {
		int start = first;
		while (start > 0 && pieces.get(first).reading().before().isEmpty()
				&& (pieces.get(start - 1).is(Kind.PLACE) && pieces.get(start - 1).after() == '：'
						|| pieces.get(start - 1).is(Kind.NUMBER))) {
			start--;
		}
		return start;
	}

	private static int end(List<Token> pieces, int first) {
		int last = first;
		for (int next = first + 1; next < pieces.size() && next - last <= UNSURE_IN_A_ROW + 1; next++) {
			Token piece = pieces.get(next);
			if (!pieces.get(next - 1).reading().after().isEmpty() || !mayFollow(piece, pieces.get(next - 1))) {
				break;
			}
			if (piece.is(Kind.NAME) || piece.is(Kind.FACTORY) && next == last + 1) {
				last = next;
			}
		}
		return last;
	}

	private static boolean mayFollow(Token piece, Token before) {
		if (!piece.reading().before().isEmpty()) {
			return false;
		}
		return switch (piece.reading().kind()) {
			case NAME -> piece.isJoinedBy(BETWEEN_NAMES) || before.is(Kind.PLACE) || before.is(Kind.NUMBER);
			case UNSURE, MERGED -> piece.isJoinedBy("、；\n\t");
			case FACTORY -> before.is(Kind.NAME) && piece.isJoinedBy(BEFORE_FACTORY);
			case PLACE -> piece.after() == '：' || piece.isJoinedBy("\t，");
			case NUMBER -> true;
			default -> false;
		};
	}

	/**
	 * Whether a paragraph is nothing but names and what belongs to them.
	 * @param pieces the pieces of the paragraph
	 * @return {@code true} when it is
	 */
	static boolean isAllNames(List<Token> pieces) {
		boolean names = false;
		for (Token piece : pieces) {
			Classification reading = piece.reading();
			names |= reading.is(Kind.NAME);
			boolean belongs = switch (reading.kind()) {
				case NAME -> reading.before().isEmpty() && reading.after().isEmpty();
				case NUMBER, FACTORY, PLACE, MERGED -> true;
				default -> false;
			};
			if (!belongs) {
				return false;
			}
		}
		return names;
	}

	/**
	 * A run of names.
	 *
	 * @param first the index of its first piece
	 * @param last the index of its last piece
	 */
	record Run(int first, int last) {
	}

}
