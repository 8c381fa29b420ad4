package org.smartfactory.registry.security;

/**
 * Says that an API key is configured that cannot be used. It does not show what is
 * configured, which may be the key itself.
 */
class ApiKeyRefusedException extends RuntimeException {

	ApiKeyRefusedException(String name, String message) {
		super("registry.api-keys.%s %s".formatted(name, message));
	}

}
