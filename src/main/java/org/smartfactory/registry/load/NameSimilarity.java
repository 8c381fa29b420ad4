package org.smartfactory.registry.load;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.smartfactory.registry.datapackage.PlaceNames;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinReadings;

/**
 * Compares two names that are different after normalization.
 *
 * @param score the Jaro-Winkler similarity of the whole names, from 0 to 1
 * @param reason the difference
 */
record NameSimilarity(double score, Message reason) {

	/** In a shorter name, a difference of one character is not significant. */
	private static final int LONG = 4;

	/**
	 * In a shorter name, a different character with another reading is not significant.
	 */
	private static final int VERY_LONG = 6;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	/**
	 * Compares two names.
	 * @param a a name
	 * @param b another name
	 * @return the similarity; empty if nothing indicates that they name the same
	 * enterprise
	 */
	static Optional<NameSimilarity> of(Named a, Named b) {
		if (a.folded().equals(b.folded()) || !a.parts().mayBeWith(b.parts())) {
			return Optional.empty();
		}
		return reason(a.parts(), b.parts())
			.map((reason) -> new NameSimilarity(SIMILARITY.apply(a.folded().value(), b.folded().value()), reason));
	}

	private static Optional<Message> reason(NameParts a, NameParts b) {
		if (!a.own().equals(b.own())) {
			return difference(a.own(), b.own());
		}
		return Optional.of(a.form().equals(b.form()) ? Message.of("load.similarity.places")
				: Message.of("load.similarity.forms", orNone(b.form()), orNone(a.form())));
	}

	private static Object orNone(String form) {
		return form.isEmpty() ? Message.of("load.similarity.no-form") : form;
	}

	private static Optional<Message> difference(String a, String b) {
		int start = 0;
		int length = Math.min(a.length(), b.length());
		while (start < length && a.charAt(start) == b.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < length - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
			end++;
		}
		return (length < LONG) ? Optional.empty()
				: reason(a.substring(start, a.length() - end), b.substring(start, b.length() - end), length);
	}

	private static Optional<Message> reason(String a, String b, int length) {
		if (a.length() + b.length() == 1) {
			return Optional.of(Message.of("load.similarity.added", a + b));
		}
		if (a.length() == 2 && new StringBuilder(a).reverse().toString().equals(b)) {
			return Optional.of(Message.of("load.similarity.swapped", b.substring(0, 1), b.substring(1)));
		}
		if (a.length() != 1 || b.length() != 1) {
			return Optional.empty();
		}
		if (!Collections.disjoint(readings(a), readings(b))) {
			return Optional.of(Message.of("load.similarity.pinyin", b, a));
		}
		return (length < VERY_LONG) ? Optional.empty() : Optional.of(Message.of("load.similarity.character", b, a));
	}

	private static Set<String> readings(String character) {
		return Set.of(PinyinReadings.of(character).value().substring(1).split("\\|"));
	}

	/**
	 * A name.
	 *
	 * @param line the line in the package, 0 for a name in the registry
	 * @param name the name
	 * @param id the ID of its enterprise
	 * @param folded the normalized name
	 * @param parts its parts
	 */
	record Named(long line, String name, String id, NormalizedName folded, NameParts parts) {

		static Named of(long line, String name, String id, String folded, PlaceNames places) {
			NormalizedName text = new NormalizedName(folded);
			return new Named(line, name, id, text, NameParts.of(text, places));
		}

	}

}
