package org.smartfactory.registry.monitoring;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Languages;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

/**
 * The database schema does not have the version of this release and was not migrated.
 */
public class SchemaRefusedException extends RuntimeException implements Localized {

	private final transient Localized description;

	private final transient Message action;

	SchemaRefusedException(Localized description, Message action, @Nullable Throwable cause) {
		super(description.in(Languages.DEFAULT) + "\n" + action, cause);
		this.description = description;
		this.action = action;
	}

	@Override
	public String in(Locale language) {
		return this.description.in(language) + "\n" + this.action.in(language);
	}

	String description() {
		return this.description.in(Languages.DEFAULT);
	}

	String action() {
		return this.action.toString();
	}

}
