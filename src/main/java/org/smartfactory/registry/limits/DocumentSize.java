package org.smartfactory.registry.limits;

/**
 * How large a document, or a part of one, is. Whatever a fragment holds counts wherever
 * it is spread: so much of it is executed.
 *
 * @param fields how many fields are selected
 * @param aliases how many of them have an alias
 * @param directives how many directives there are
 * @param depth how deep fields stand within fields
 */
record DocumentSize(long fields, long aliases, long directives, int depth) {

	static final DocumentSize EMPTY = new DocumentSize(0, 0, 0, 0);

	/**
	 * Fragments within fragments multiply; beyond this it does not matter by how much.
	 */
	private static final long MANY = 1_000_000;

	static DocumentSize ofDirectives(int directives) {
		return new DocumentSize(0, 0, directives, 0);
	}

	static DocumentSize ofField(boolean aliased) {
		return new DocumentSize(1, aliased ? 1 : 0, 0, 1);
	}

	/**
	 * What stands beside this.
	 * @param other the other part
	 * @return the size of both
	 */
	DocumentSize and(DocumentSize other) {
		return new DocumentSize(sum(this.fields, other.fields), sum(this.aliases, other.aliases),
				sum(this.directives, other.directives), Math.max(this.depth, other.depth));
	}

	/**
	 * What stands within this.
	 * @param inner the inner part
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
