package org.smartfactory.registry.security;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.web.client.RestTemplate;

/**
 * What a token has to be, beyond signed by the issuer that is configured, for the
 * audience that is configured, and not expired.
 */
@Configuration(proxyBeanMethods = false)
class TokenAuthentication {

	private static final int TIMEOUT_MILLIS = 3000;

	private static final int MAX_NAME_LENGTH = 255;

	/**
	 * Takes access tokens that say so, as RFC 9068 wants it, beside those of issuers that
	 * do not.
	 * @return the validator
	 */
	@Bean
	OAuth2TokenValidator<Jwt> tokenType() {
		JwtTypeValidator type = new JwtTypeValidator(List.of("JWT", "at+jwt", "application/at+jwt"));
		type.setAllowEmpty(true);
		return type;
	}

	@Bean
	OAuth2TokenValidator<Jwt> tokenExpiry() {
		return new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull);
	}

	/**
	 * Takes no token that does not say who writes: the change log keeps it.
	 * @param claim the claim that says it
	 * @return the validator
	 */
	@Bean
	OAuth2TokenValidator<Jwt> tokenName(
			@Value("${spring.security.oauth2.resourceserver.jwt.principal-claim-name:sub}") String claim) {
		return new JwtClaimValidator<Object>(claim,
				(name) -> name instanceof String text && !text.isBlank() && text.length() <= MAX_NAME_LENGTH);
	}

	/**
	 * Takes no token whose issuer the change log cannot keep. One without an issuer is
	 * taken, unless an issuer is configured.
	 * @return the validator
	 */
	@Bean
	OAuth2TokenValidator<Jwt> tokenIssuer() {
		JwtClaimValidator<Object> length = new JwtClaimValidator<>(JwtClaimNames.ISS,
				(issuer) -> issuer.toString().length() <= MAX_NAME_LENGTH);
		return (token) -> token.hasClaim(JwtClaimNames.ISS) ? length.validate(token)
				: OAuth2TokenValidatorResult.success();
	}

	/**
	 * Does not wait long for an issuer that does not answer: requests would wait with it.
	 * @return the customizer
	 */
	@Bean
	JwkSetUriJwtDecoderBuilderCustomizer issuerTimeouts() {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(TIMEOUT_MILLIS);
		requests.setReadTimeout(TIMEOUT_MILLIS);
		return (decoder) -> decoder.restOperations(new RestTemplate(requests)).cache(new KeySetCache());
	}

}
