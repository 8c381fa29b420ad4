package org.smartfactory.registry.security;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The author of a change of the registry.
 *
 * @param kind the kind of credentials, absent for changes before it was recorded
 * @param name the subject of a token, the name of an API key, a user of the command line,
 * or the name of the application
 * @param issuer the issuer of a token, absent if the token has none
 */
public record Actor(@Nullable ActorKind kind, String name, @Nullable String issuer) {

	/**
	 * Creates an actor without a token.
	 * @param kind the kind of credentials
	 * @param name the name
	 */
	public Actor(ActorKind kind, String name) {
		this(kind, name, null);
	}

	/**
	 * The actor of a mutation over HTTP.
	 * @param steward the authenticated steward
	 * @return the actor
	 */
	public static Actor of(Authentication steward) {
		return (steward instanceof JwtAuthenticationToken token)
				? new Actor(ActorKind.TOKEN, steward.getName(), token.getToken().getClaimAsString(JwtClaimNames.ISS))
				: new Actor(ActorKind.API_KEY, steward.getName());
	}

}
