package org.smartfactory.registry.datapackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Collects the errors of a package: the first thousand, and their total number.
 */
public class ValidationErrors {

	public static final int KEPT = 1000;

	private final List<ValidationError> first = new ArrayList<>();

	private final Set<String> files = new HashSet<>();

	private long count;

	public void add(ValidationError error) {
		this.count++;
		this.files.add(error.file());
		if (this.first.size() < KEPT) {
			this.first.add(error);
		}
	}

	/**
	 * Adds errors of which only the first are known.
	 * @param found the first errors
	 * @param total their total number
	 */
	public void addAll(List<ValidationError> found, long total) {
		found.forEach(this::add);
		this.count += total - found.size();
	}

	/**
	 * Whether a file has errors; references to its rows can then not be checked.
	 * @param file the file
	 * @return {@code true} if it has errors
	 */
	public boolean areIn(@Nullable String file) {
		return this.files.contains(file);
	}

	public long count() {
		return this.count;
	}

	/**
	 * Refuses the package if there are errors.
	 * @throws PackageRefusedException with the errors
	 */
	public void refuse() {
		if (this.count > 0) {
			throw new PackageRefusedException(List.copyOf(this.first), this.count);
		}
	}

}
