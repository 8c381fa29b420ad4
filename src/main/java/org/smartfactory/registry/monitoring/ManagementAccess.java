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
 * Restricts the actuator endpoints on the port of the API to this machine; other clients
 * get 404, except for the health. A separate management port is not restricted.
 */
@Configuration(proxyBeanMethods = false)
class ManagementAccess {

	/** After the security filters, which reject non-canonical paths. */
	private static final int ORDER = 0;

	@Bean
	FilterRegistrationBean<LocalOnly> localOnly() {
		FilterRegistrationBean<LocalOnly> registration = new FilterRegistrationBean<>(
				new LocalOnly(EndpointRequest.toAnyEndpoint().excluding(HealthEndpoint.class)));
		registration.setOrder(ORDER);
		return registration;
	}

	/**
	 * Restricts some requests to this machine.
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
