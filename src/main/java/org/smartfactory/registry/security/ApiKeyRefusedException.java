package org.smartfactory.registry.security;

/**
 * An API key setting is invalid. The message does not contain the value, which may be the
 * key itself.
 */
class ApiKeyRefusedException extends RuntimeException {

	ApiKeyRefusedException(String name, String message) {
		super("registry.api-keys.%s %s".formatted(name, message));
	}

}
