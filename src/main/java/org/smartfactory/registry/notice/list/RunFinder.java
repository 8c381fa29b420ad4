package org.smartfactory.registry.notice.list;

import java.util.ArrayList;
import java.util.List;

import org.smartfactory.registry.notice.language.Classification;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.Token;

/**
 * Finds the runs of names in a paragraph: names with only separators between them.
 */
final class RunFinder {

	private static final String BETWEEN_NAMES = "、，；\t\n";

	/** Separators between a name and its factory. */
	private static final String BEFORE_FACTORY = "，：\t\n";

	private static final String PLACES = "省市区县州";

	private static final int MAX_CONSECUTIVE_UNSURE = 3;

	private RunFinder() {
	}

	/**
	 * Finds the runs of two or more names: a single name in a sentence is not a list.
	 * @param tokens the tokens of the paragraph
	 * @return the runs, in order
	 */
	static List<Run> find(List<Token> tokens) {
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).is(Kind.NAME)) {
				int last = end(tokens, i);
				int first = (beginsWithPlace(tokens.get(i)) && last > i) ? i + 1 : withPlaceBefore(tokens, i);
				Run run = new Run(first, last);
				if (names(tokens, run) > 1) {
					runs.add(run);
				}
				i = run.last();
			}
		}
		return runs;
	}

	static boolean beginsWithPlace(Token token) {
		// 松江区龙工（上海）叉车有限公司: after a comma the beginning of the name is unclear.
		if (token.before() != '，' || !token.classification().before().isEmpty()) {
			return false;
		}
		String name = token.classification().text();
		return name.chars().skip(2).limit(3).anyMatch((character) -> PLACES.indexOf(character) >= 0);
	}

	private static long names(List<Token> tokens, Run run) {
		return tokens.subList(run.first(), run.last() + 1).stream().filter((token) -> token.is(Kind.NAME)).count();
	}

	private static int withPlaceBefore(List<Token> tokens, int first) {
		int start = first;
		while (start > 0 && tokens.get(first).classification().before().isEmpty()
				&& (tokens.get(start - 1).is(Kind.PLACE) && tokens.get(start - 1).after() == '：'
						|| tokens.get(start - 1).is(Kind.NUMBER))) {
			start--;
		}
		return start;
	}

	private static int end(List<Token> tokens, int first) {
		int last = first;
		for (int next = first + 1; next < tokens.size() && next - last <= MAX_CONSECUTIVE_UNSURE + 1; next++) {
			Token token = tokens.get(next);
			if (!tokens.get(next - 1).classification().after().isEmpty() || !mayFollow(token, tokens.get(next - 1))) {
				break;
			}
			if (token.is(Kind.NAME) || token.is(Kind.FACTORY) && next == last + 1) {
				last = next;
			}
		}
		return last;
	}

	private static boolean mayFollow(Token token, Token before) {
		if (!token.classification().before().isEmpty()) {
			return false;
		}
		return switch (token.classification().kind()) {
			case NAME -> token.isJoinedBy(BETWEEN_NAMES) || before.is(Kind.PLACE) || before.is(Kind.NUMBER);
			case UNSURE, MERGED -> token.isJoinedBy("、；\n\t");
			case FACTORY -> before.is(Kind.NAME) && token.isJoinedBy(BEFORE_FACTORY);
			case PLACE -> token.after() == '：' || token.isJoinedBy("\t，");
			case NUMBER -> true;
			default -> false;
		};
	}

	/**
	 * Whether a paragraph consists only of names and their attributes.
	 * @param tokens the tokens of the paragraph
	 * @return {@code true} when it is
	 */
	static boolean isAllNames(List<Token> tokens) {
		boolean names = false;
		for (Token token : tokens) {
			Classification classification = token.classification();
			names |= classification.is(Kind.NAME);
			boolean belongs = switch (classification.kind()) {
				case NAME -> classification.before().isEmpty() && classification.after().isEmpty();
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
	 * @param first the index of its first token
	 * @param last the index of its last token
	 */
	record Run(int first, int last) {
	}

}
