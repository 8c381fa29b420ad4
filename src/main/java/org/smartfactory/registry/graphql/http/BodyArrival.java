package org.smartfactory.registry.graphql.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.smartfactory.registry.graphql.ErrorBody;

import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Receives slow request bodies without blocking a thread and within a time limit, so that
 * clients that send a few bytes at a time cannot block the server for others. A body that
 * arrived together with its headers, as nearly all do, is read later without waiting.
 */
final class BodyArrival extends OncePerRequestFilter {

	private final HttpProperties.Http limits;

	private final ErrorBody errors;

	BodyArrival(HttpProperties.Http limits, ErrorBody errors) {
		this.limits = limits;
		this.errors = errors;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.POST.matches(request.getMethod())
				|| request.getContentLengthLong() > this.limits.maxBodySize().toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (hasArrived(request)) {
			chain.doFilter(request, response);
			return;
		}
		ArrivedBody body = new ArrivedBody(request);
		new BodyCollector(request.startAsync(body, response), body, this.limits, this.errors).start();
	}

	// a chunked body does not declare its length
	private static boolean hasArrived(HttpServletRequest request) throws IOException {
		long length = request.getContentLengthLong();
		return length >= 0 && request.getInputStream().available() >= length;
	}

}
