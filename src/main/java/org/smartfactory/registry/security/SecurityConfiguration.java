package org.smartfactory.registry.security;

import org.smartfactory.registry.graphql.ErrorBody;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Permits everybody to read, and stewards to write.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
@EnableConfigurationProperties({ ApiKeys.class, ProxyProperties.class })
class SecurityConfiguration {

	/**
	 * The security filters. CSRF protection is not needed: there are no sessions and no
	 * cookies, so a browser never sends credentials on its own.
	 * @param http builds the filters
	 * @param stewards authenticates stewards
	 * @param crossOrigin configures CORS
	 * @param headers configures the security headers
	 * @param errors writes error responses
	 * @return the filters
	 */
	@Bean
	SecurityFilterChain filters(HttpSecurity http, StewardAuthentication stewards, CrossOrigin crossOrigin,
			BrowserHeaders headers, ErrorBody errors) {
		RefusedCredentials refused = new RefusedCredentials(errors);
		BearerTokenAuthenticationFilter credentials = new BearerTokenAuthenticationFilter(stewards);
		credentials.setAuthenticationEntryPoint(refused);
		credentials.setAuthenticationFailureHandler(refused);
		return http.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.cors(crossOrigin)
			.headers(headers)
			.addFilter(credentials)
			.build();
	}

	/**
	 * Disables the observation of every filter, which would slow each request.
	 * @return the settings
	 */
	@Bean
	SecurityObservationSettings observations() {
		return SecurityObservationSettings.noObservations();
	}

	/**
	 * The firewall before the filters. It permits all methods, because the endpoint
	 * refuses unsupported ones and names those that it supports.
	 * @return the firewall
	 */
	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		return firewall;
	}

	/**
	 * Delegates requests that the firewall rejects to the error handling of the web
	 * server.
	 * @return the handler
	 */
	@Bean
	RequestRejectedHandler rejections() {
		return (request, response, cause) -> response.sendError(HttpStatus.BAD_REQUEST.value());
	}

}
