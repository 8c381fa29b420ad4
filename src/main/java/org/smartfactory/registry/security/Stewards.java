package org.smartfactory.registry.security;

import org.springframework.security.core.Authentication;

/**
 * Tells stewards from everybody else.
 */
public final class Stewards {

	private Stewards() {
	}

	/**
	 * Whether somebody is a steward: has a token with the scope
	 * {@value StewardsOnly#SCOPE}, or an API key.
	 * @param client who sent the request
	 * @return whether the client may write, and see who wrote
	 */
	public static boolean include(Authentication client) {
		return client.getAuthorities()
			.stream()
			.anyMatch((authority) -> StewardsOnly.AUTHORITY.equals(authority.getAuthority()));
	}

}
