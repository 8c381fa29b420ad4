package org.smartfactory.registry.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The keys for which one statement answers several questions, its branches. They are two
 * arrays, so that the text of the statement does not depend on their number.
 */
public final class Branches {

	/**
	 * A table {@code s} with a row for each key of each branch.
	 */
	public static final String TABLE = """
			UNNEST(CAST(:branches AS INTEGER ARRAY), CAST(:keys AS VARCHAR ARRAY)) s (branch, branch_key)""";

	/**
	 * A table {@code s} with one branch, which has no keys.
	 */
	public static final String ONE = "(VALUES (0)) s (branch)";

	private Branches() {
	}

	/**
	 * Sets the keys.
	 * @param keys the keys of each branch
	 * @return the parameters of {@link #TABLE}, without conditions; the number of a
	 * branch is its index
	 */
	public static Conditions parameters(List<List<String>> keys) {
		List<Integer> branches = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			branches.addAll(Collections.nCopies(keys.get(i).size(), i));
		}
		return new Conditions().with("branches", branches.toArray(Integer[]::new))
			.with("keys", keys.stream().flatMap(List::stream).toArray(String[]::new));
	}

}
