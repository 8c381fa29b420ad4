package org.smartfactory.registry.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a package: the first thousand problems, and how many there are.
 */
class Problems {

	private static final int KEPT = 1000;

	private final List<Problem> first = new ArrayList<>();

	private long count;

	void add(Problem problem) {
		this.count++;
		if (this.first.size() < KEPT) {
			this.first.add(problem);
		}
	}

	/**
	 * Refuses the package when there are any.
	 * @throws PackageRefusedException with the problems
	 */
	void refuse() {
		if (this.count > 0) {
			throw new PackageRefusedException(List.copyOf(this.first), this.count);
		}
	}

}
