package org.smartfactory.registry.security;

import java.util.Locale;

import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * The credentials of a request are invalid.
 */
class InvalidCredentialsException extends InvalidBearerTokenException implements Localized {

	private final transient Message reason;

	InvalidCredentialsException(Message reason) {
		super(reason.toString());
		this.reason = reason;
	}

	@Override
	public String in(Locale language) {
		return this.reason.in(language);
	}

}
