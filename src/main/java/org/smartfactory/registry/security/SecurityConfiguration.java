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
 * Lets everybody read, and stewards write.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
@EnableConfigurationProperties({ ApiKeys.class, ProxyProperties.class })
class SecurityConfiguration {

	/**
	 * The filters of every request. There is no session and no cookie: a browser sends no
	 * credentials by itself, so no page of another can have it write, and forged requests
	 * need no protection of their own.
	 * @param http builds them
	 * @param stewards knows who may write
	 * @param crossOrigin lets pages of other origins ask
	 * @param headers tells browsers what an answer may do
	 * @param errors writes refusals
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
	 * Spares each request the measuring of every filter.
	 * @return nothing to observe
	 */
	@Bean
	SecurityObservationSettings observations() {
		return SecurityObservationSettings.noObservations();
	}

	/**
	 * The firewall before the filters. Methods are for the endpoint to refuse, which says
	 * what it has.
	 * @return the firewall
	 */
	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		return firewall;
	}

	/**
	 * Leaves it to the web server to answer what the firewall refuses.
	 * @return what answers
	 */
	@Bean
	RequestRejectedHandler rejections() {
		return (request, response, cause) -> response.sendError(HttpStatus.BAD_REQUEST.value());
	}

}
