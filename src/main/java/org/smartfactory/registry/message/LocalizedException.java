package org.smartfactory.registry.message;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * An exception for users: its own message is in English, for logs.
 */
public abstract class LocalizedException extends RuntimeException implements Localized {

	private final transient Message localized;

	protected LocalizedException(Message message) {
		this(message, null);
	}

	protected LocalizedException(Message message, @Nullable Throwable cause) {
		this(message, cause, true);
	}

	/**
	 * Creates the exception.
	 * @param message the message for the user
	 * @param cause the cause, absent if there is none
	 * @param traced whether it has a stack trace
	 */
	protected LocalizedException(Message message, @Nullable Throwable cause, boolean traced) {
		super(message.toString(), cause, traced, traced);
		this.localized = message;
	}

	@Override
	public final String in(Locale language) {
		return this.localized.in(language);
	}

}
