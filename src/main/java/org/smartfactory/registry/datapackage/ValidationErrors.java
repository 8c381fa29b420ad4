package org.smartfactory.registry.datapackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a package: the first thousand problems, and how many there are.
 */
public class ValidationErrors {

	public static final int KEPT = 1000;

	private final List<ValidationError> first = new ArrayList<>();

	private final Set<String> files = new HashSet<>();

	private long count;

	public void add(ValidationError problem) {
		this.count++;
		this.files.add(problem.file());
		if (this.first.size() < KEPT) {
			this.first.add(problem);
		}
	}

	/**
	 * Adds problems of which only the first are known one by one.
	 * @param found the first problems
	 * @param total how many there are
	 */
	public void addAll(List<ValidationError> found, long total) {
		found.forEach(this::add);
		this.count += total - found.size();
	}

	/**
	 * Whether a file has any: what refers to its rows cannot be checked then.
	 * @param file the file
	 * @return whether it has
	 */
	public boolean areIn(@Nullable String file) {
		return this.files.contains(file);
	}

	public long count() {
		return this.count;
	}

	/**
	 * Refuses the package when there are any.
	 * @throws PackageRefusedException with the problems
	 */
	public void refuse() {
		if (this.count > 0) {
			throw new PackageRefusedException(List.copyOf(this.first), this.count);
		}
	}

}
