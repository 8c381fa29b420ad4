package org.smartfactory.registry.limits;

/**
 * The size of a document or of a part of it. The content of a fragment counts at each
 * spread, because it is executed there.
 *
 * @param fields the number of selected fields
 * @param aliases the number of aliases
 * @param directives the number of directives
 * @param depth the nesting depth of fields
 */
record DocumentSize(long fields, long aliases, long directives, int depth) {

	static final DocumentSize EMPTY = new DocumentSize(0, 0, 0, 0);

	/**
	 * Upper bound of the sums: nested fragments multiply, and larger values exceed every
	 * limit anyway.
	 */
	private static final long MANY = 1_000_000;

	static DocumentSize ofDirectives(int directives) {
		return new DocumentSize(0, 0, directives, 0);
	}

	static DocumentSize ofField(boolean aliased) {
		return new DocumentSize(1, aliased ? 1 : 0, 0, 1);
	}

	/**
	 * Adds a sibling.
	 * @param other the sibling
	 * @return the size of both
	 */
	DocumentSize and(DocumentSize other) {
		return new DocumentSize(sum(this.fields, other.fields), sum(this.aliases, other.aliases),
				sum(this.directives, other.directives), Math.max(this.depth, other.depth));
	}

	/**
	 * Adds a nested part.
	 * @param inner the nested part
	 * @return the size of both
	 */
	DocumentSize around(DocumentSize inner) {
		DocumentSize both = and(inner);
		return new DocumentSize(both.fields, both.aliases, both.directives, this.depth + inner.depth);
	}

	private static long sum(long a, long b) {
		return Math.min(a + b, MANY);
	}

}
