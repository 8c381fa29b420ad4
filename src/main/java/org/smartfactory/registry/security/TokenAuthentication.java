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
 * Validates tokens beyond their signature, issuer, audience and expiry.
 */
@Configuration(proxyBeanMethods = false)
class TokenAuthentication {

	private static final int TIMEOUT_MILLIS = 3000;

	private static final int MAX_NAME_LENGTH = 255;

	/**
	 * Accepts the access token type of RFC 9068, and tokens of issuers that do not use
	 * it.
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
	 * Requires the name of the steward, which the change log records.
	 * @param claim the claim with the name
	 * @return the validator
	 */
	@Bean
	OAuth2TokenValidator<Jwt> tokenName(
			@Value("${spring.security.oauth2.resourceserver.jwt.principal-claim-name:sub}") String claim) {
		return new JwtClaimValidator<Object>(claim,
				(name) -> name instanceof String text && !text.isBlank() && text.length() <= MAX_NAME_LENGTH);
	}

	/**
	 * Limits the length of the issuer, which the change log records. A token without an
	 * issuer is valid unless an issuer is configured.
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
	 * Sets short timeouts for requests to the issuer, because requests wait for them.
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
