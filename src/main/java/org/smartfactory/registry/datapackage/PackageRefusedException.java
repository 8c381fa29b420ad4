package org.smartfactory.registry.datapackage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown if a package is invalid, with its validation errors. Nothing was loaded.
 */
public class PackageRefusedException extends RuntimeException {

	private final transient List<ValidationError> first;

	private final long count;

	public PackageRefusedException(List<ValidationError> first, long count) {
		super(first.stream().map(ValidationError::toString).collect(Collectors.joining("\n"))
				+ ((count > first.size()) ? "\n… and %d more".formatted(count - first.size()) : ""));
		this.first = List.copyOf(first);
		this.count = count;
	}

	public List<ValidationError> first() {
		return this.first;
	}

	public long count() {
		return this.count;
	}

}
