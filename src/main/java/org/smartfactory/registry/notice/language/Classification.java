package org.smartfactory.registry.notice.language;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

/**
 * The classification of a token.
 *
 * @param kind the kind of the token
 * @param text the name, the factory or the place; otherwise the whole token
 * @param factory the factory printed with a name, {@code null} when there is none
 * @param place the place printed with a name, {@code null} when there is none
 * @param numbering the number before the text, {@code null} when there is none
 * @param before prose before a name, empty when there is none
 * @param after prose after a name, empty when there is none
 * @param ambiguity what is unclear about a name, {@code null} when nothing is
 */
public record Classification(Kind kind, String text, @Nullable String factory, @Nullable String place,
		@Nullable Numbering numbering, String before, String after, @Nullable Message ambiguity) {

	static Classification of(Kind kind, String text) {
		return new Classification(kind, text, null, null, null, "", "", null);
	}

	Classification withNumbering(@Nullable Numbering value) {
		return new Classification(this.kind, this.text, this.factory, this.place, value, this.before, this.after,
				this.ambiguity);
	}

	Classification withFactory(String value) {
		return new Classification(this.kind, this.text, value, this.place, this.numbering, this.before, this.after,
				this.ambiguity);
	}

	public boolean is(Kind other) {
		return this.kind == other;
	}

	/**
	 * The kinds of tokens.
	 */
	public enum Kind {

		/** The name of an enterprise. */
		NAME,

		/** A possible name that does not end in a known legal form. */
		UNSURE,

		/** Two names without a separator, or one name that looks like two. */
		MERGED,

		/** A name that cannot be separated from the prose before it. */
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
