package org.smartfactory.registry.security;

import java.io.IOException;

import graphql.GraphqlErrorBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.smartfactory.registry.graphql.ErrorBody;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Errors;
import org.smartfactory.registry.graphql.Negotiation;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Refuses every request with invalid credentials, even one that does not require
 * credentials, as RFC 6750 specifies: the client must learn that its token has expired.
 * The body is a GraphQL error.
 */
class RefusedCredentials implements AuthenticationEntryPoint, AuthenticationFailureHandler {

	/** In seconds; the issuer is not requested again within this time. */
	private static final String RETRY_AFTER = "10";

	private static final String NOISE = "An error occurred while attempting to decode the Jwt: ";

	private final ErrorBody errors;

	RefusedCredentials(ErrorBody errors) {
		this.errors = errors;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException cause) throws IOException {
		commence(request, response, cause);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		if (cause instanceof AuthenticationServiceException) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
			this.errors.write(request, response, HttpStatus.SERVICE_UNAVAILABLE,
					Errors.unforeseen(GraphqlErrorBuilder.newError(), cause, Negotiation.language(request)));
			return;
		}
		HttpStatus status = HttpStatus.UNAUTHORIZED;
		String challenge = "invalid_token";
		if (cause instanceof OAuth2AuthenticationException refused
				&& refused.getError() instanceof BearerTokenError error) {
			status = error.getHttpStatus();
			challenge = error.getErrorCode();
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"%s\"".formatted(challenge));
		this.errors.write(request, response, status,
				SecurityErrors.refused(GraphqlErrorBuilder.newError(), ErrorType.UNAUTHORIZED, ErrorCode.UNAUTHORIZED,
						Message.of("security.credentials.invalid", reason(cause)).in(Negotiation.language(request))));
	}

	// the reasons of Spring Security are in English only
	private static Object reason(AuthenticationException cause) {
		return (cause instanceof Localized) ? cause : String.valueOf(cause.getMessage()).replace(NOISE, "");
	}

}
