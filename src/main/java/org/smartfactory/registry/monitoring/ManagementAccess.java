package org.smartfactory.registry.monitoring;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what is for operators, on the port of the API, to this machine alone. Others
 * are told the health, and that nothing else has such an address. On a management port,
 * which has no part in this, everybody is answered who reaches it.
 */
@Configuration(proxyBeanMethods = false)
class ManagementAccess {

	/** After the filters of security, which refuse other spellings of a path. */
	private static final int ORDER = 0;

	@Bean
	FilterRegistrationBean<LocalOnly> localOnly() {
		FilterRegistrationBean<LocalOnly> registration = new FilterRegistrationBean<>(
				new LocalOnly(EndpointRequest.toAnyEndpoint().excluding(HealthEndpoint.class)));
		registration.setOrder(ORDER);
		return registration;
	}

	/**
	 * Answers some requests to this machine alone.
	 */
	static final class LocalOnly extends OncePerRequestFilter {

		private final RequestMatcher requests;

		LocalOnly(RequestMatcher requests) {
			this.requests = requests;
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			if (this.requests.matches(request) && !LocalRequest.is(request)) {
				response.sendError(HttpStatus.NOT_FOUND.value());
				return;
			}
			chain.doFilter(request, response);
		}

	}

}
