package org.smartfactory.registry.datapackage;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if a package cannot be written. Partial output was deleted.
 */
public class PackageNotWrittenException extends RuntimeException {

	PackageNotWrittenException(String message) {
		this(message, null);
	}

	PackageNotWrittenException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
