package org.smartfactory.registry.search;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinPattern;
import org.smartfactory.registry.text.PinyinReadings;
import org.smartfactory.registry.text.SearchText;

/**
 * The relevance of an enterprise for a search text, best first; SQL statements select and
 * sort by the ordinal.
 */
enum Relevance {

	/** The text is a credit code or the beginning of one. */
	CREDIT_CODE(MatchKind.CREDIT_CODE),
	/** The text is the registered name. */
	WHOLE_NAME(MatchKind.NAME),
	/** The registered name begins with the text. */
	NAME_START(MatchKind.NAME),
	/** The registered name contains the text. */
	NAME_PART(MatchKind.NAME),
	/** Another name contains the text. */
	OTHER_NAME(MatchKind.OTHER_NAME),
	/** The pinyin of a name contains the text. */
	PINYIN(MatchKind.PINYIN),
	/** The initials of a name's pinyin contain the text. */
	INITIALS(MatchKind.INITIALS);

	private final MatchKind kind;

	Relevance(MatchKind kind) {
		this.kind = kind;
	}

	/**
	 * Finds the match of an enterprise of this relevance.
	 * @param enterprise the enterprise
	 * @param text the search text
	 * @return the match
	 */
	Match match(Enterprise enterprise, SearchText text) {
		return new Match(this.kind, switch (this.kind) {
			case CREDIT_CODE -> Objects.requireNonNull(enterprise.creditCode());
			case NAME -> enterprise.name();
			case OTHER_NAME -> enterprise.otherNames()
				.stream()
				.filter((name) -> NormalizedName.of(name).contains(text.normalized()))
				.findFirst()
				.orElseThrow();
			case PINYIN -> pinyinMatch(enterprise, text.pinyin());
			case INITIALS -> pinyinMatch(enterprise, text.initials());
		});
	}

	private static String pinyinMatch(Enterprise enterprise, Optional<PinyinPattern> pattern) {
		return Stream.concat(Stream.of(enterprise.name()), enterprise.otherNames().stream())
			.filter((name) -> pattern.orElseThrow().isFoundIn(PinyinReadings.of(name)))
			.findFirst()
			.orElse(enterprise.name());
	}

}
