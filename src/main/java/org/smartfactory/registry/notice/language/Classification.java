package org.smartfactory.registry.notice.language;

import org.jspecify.annotations.Nullable;

/**
 * How a piece of a notice is read.
 *
 * @param kind what it is
 * @param text the name, the factory or the place; the whole piece when it is none
 * @param factory the factory printed with a name, {@code null} when there is none
 * @param place the place printed with a name, {@code null} when there is none
 * @param numbering the number in front, {@code null} when there is none
 * @param before running text in front of a name, empty when there is none
 * @param after running text behind a name, empty when there is none
 * @param question what is not clear about a name, {@code null} when it is clear
 */
public record Classification(Kind kind, String text, @Nullable String factory, @Nullable String place,
		@Nullable Numbering numbering, String before, String after, @Nullable String question) {

	static Classification of(Kind kind, String text) {
		return new Classification(kind, text, null, null, null, "", "", null);
	}

	Classification withNumbering(@Nullable Numbering value) {
		return new Classification(this.kind, this.text, this.factory, this.place, value, this.before, this.after,
				this.question);
	}

	Classification withFactory(String value) {
		return new Classification(this.kind, this.text, value, this.place, this.numbering, this.before, this.after,
				this.question);
	}

	public boolean is(Kind other) {
		return this.kind == other;
	}

	/**
	 * What a piece can be.
	 */
	public enum Kind {

		/** The name of an enterprise. */
		NAME,

		/** What may be a name, but ends in no known legal form. */
		UNSURE,

		/** Two names, or one that looks like two. */
		MERGED,

		/** A name with running text in front of it that cannot be told from it. */
		EMBEDDED,

		/** The name of a factory or a project. */
		FACTORY,

		/** A place. */
		PLACE,

		/** A number and nothing else. */
		NUMBER,

		/** Anything else. */
		TEXT

	}

}
