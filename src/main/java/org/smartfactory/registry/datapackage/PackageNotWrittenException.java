package org.smartfactory.registry.datapackage;

import org.jspecify.annotations.Nullable;

/**
 * Says in a sentence why a package was not written. Nothing of it was left.
 */
public class PackageNotWrittenException extends RuntimeException {

	PackageNotWrittenException(String message) {
		this(message, null);
	}

	PackageNotWrittenException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
