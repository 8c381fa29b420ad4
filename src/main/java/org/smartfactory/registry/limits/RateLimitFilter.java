package org.smartfactory.registry.limits;

import java.io.IOException;
import java.util.Locale;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.smartfactory.registry.graphql.ErrorBody;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Errors;
import org.smartfactory.registry.graphql.Negotiation;
import org.smartfactory.registry.message.Message;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests over the rate limit with 429, and reports the remaining quota in the
 * RateLimit header fields of the IETF draft.
 */
final class RateLimitFilter extends OncePerRequestFilter {

	private final RateLimit limit;

	private final ErrorBody errors;

	RateLimitFilter(RateLimit limit, ErrorBody errors) {
		this.limit = limit;
		this.errors = errors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RateLimit.Taken taken = this.limit.take(request.getRemoteAddr());
		response.setHeader("RateLimit-Policy", this.limit.policy());
		response.setHeader("RateLimit", taken.quota());
		if (taken.granted()) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(taken.seconds()));
		this.errors.write(request, response, HttpStatus.TOO_MANY_REQUESTS,
				refusal(taken, Negotiation.language(request)));
	}

	private GraphQLError refusal(RateLimit.Taken taken, Locale language) {
		return Errors.refused(GraphqlErrorBuilder.newError(), ErrorCode.TOO_MANY_REQUESTS, null,
				Message.of("limits.rate", this.limit.requests(), taken.seconds()).in(language));
	}

}
