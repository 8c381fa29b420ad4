package org.smartfactory.registry.security;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who makes a change of the registry.
 *
 * @param kind what the change is made with, absent where it was not kept
 * @param name the subject of a token, the name of an API key, a user of the command line,
 * or the name of the application
 * @param issuer the issuer of a token, absent where the token names none
 */
public record Actor(@Nullable ActorKind kind, String name, @Nullable String issuer) {

	/**
	 * Who makes a change without a token.
	 * @param kind what the change is made with
	 * @param name the name
	 */
	public Actor(ActorKind kind, String name) {
		this(kind, name, null);
	}

	/**
	 * Who makes a change over HTTP.
	 * @param steward the steward whose credentials were accepted
	 * @return the actor
	 */
	public static Actor of(Authentication steward) {
		return (steward instanceof JwtAuthenticationToken token)
				? new Actor(ActorKind.TOKEN, steward.getName(), token.getToken().getClaimAsString(JwtClaimNames.ISS))
				: new Actor(ActorKind.API_KEY, steward.getName());
	}

}
