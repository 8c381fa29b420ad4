package org.smartfactory.registry.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * The database schema does not have the version of this release and was not migrated.
 */
public class SchemaRefusedException extends RuntimeException {

	private final String description;

	private final String action;

	SchemaRefusedException(String description, String action, @Nullable Throwable cause) {
		super(description + "\n" + action, cause);
		this.description = description;
		this.action = action;
	}

	String description() {
		return this.description;
	}

	String action() {
		return this.action;
	}

}
