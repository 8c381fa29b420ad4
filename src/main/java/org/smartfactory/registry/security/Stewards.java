package org.smartfactory.registry.security;

import org.springframework.security.core.Authentication;

/**
 * Distinguishes stewards from other clients.
 */
public final class Stewards {

	private Stewards() {
	}

	/**
	 * Whether a client is a steward: it has a token with the scope
	 * {@value StewardsOnly#SCOPE}, or an API key.
	 * @param client the client of the request
	 * @return whether the client may write, and see the authors of changes
	 */
	public static boolean include(Authentication client) {
		return client.getAuthorities()
			.stream()
			.anyMatch((authority) -> StewardsOnly.AUTHORITY.equals(authority.getAuthority()));
	}

}
