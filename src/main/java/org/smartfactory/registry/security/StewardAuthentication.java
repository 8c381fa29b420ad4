package org.smartfactory.registry.security;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Authenticates stewards by bearer tokens of the configured issuer, by configured API
 * keys in the place of a token, or by both.
 */
@Component
class StewardAuthentication implements AuthenticationManager {

	private final ApiKeys keys;

	private final @Nullable JwtAuthenticationProvider tokens;

	StewardAuthentication(ApiKeys keys, ObjectProvider<JwtDecoder> decoders,
			ObjectProvider<JwtAuthenticationConverter> converters) {
		this.keys = keys;
		JwtDecoder decoder = decoders.getIfAvailable();
		this.tokens = (decoder != null) ? new JwtAuthenticationProvider(decoder) : null;
		if (this.tokens != null) {
			converters.ifAvailable(this.tokens::setJwtAuthenticationConverter);
		}
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String token = ((BearerTokenAuthenticationToken) request).getToken();
		if (ApiKey.is(token)) {
			return authenticate(new ApiKey(token));
		}
		if (this.tokens == null) {
			throw new InvalidCredentialsException(Message.of("security.issuer.none"));
		}
		try {
			return Objects.requireNonNull(this.tokens.authenticate(request));
		}
		catch (JwtDecoderInitializationException ex) {
			throw new AuthenticationServiceException("The token issuer does not respond", ex);
		}
	}

	private Authentication authenticate(ApiKey key) {
		String name = this.keys.findName(key)
			.orElseThrow(() -> new InvalidCredentialsException(Message.of("security.api-key.unknown")));
		return new PreAuthenticatedAuthenticationToken(name, "",
				AuthorityUtils.createAuthorityList(List.of(StewardsOnly.AUTHORITY)));
	}

}
