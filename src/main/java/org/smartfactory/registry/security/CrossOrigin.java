package org.smartfactory.registry.security;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.Reference;

import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * CORS: permits requests from the origins of {@code spring.graphql.cors.allowed-origins},
 * and none without that setting. It is part of the security filters, so that pages can
 * also read the response to invalid credentials.
 */
@Component
class CrossOrigin implements Customizer<CorsConfigurer<HttpSecurity>> {

	/** The response headers that pages of other origins may read. */
	private static final List<String> READABLE = List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER,
			HttpHeaders.WWW_AUTHENTICATE, "RateLimit", "RateLimit-Policy", Reference.HEADER);

	private final UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();

	CrossOrigin(GraphQlProperties properties, GraphQlCorsProperties cors) {
		@Nullable CorsConfiguration configuration = cors.toCorsConfiguration();
		if (configuration != null) {
			CorsConfiguration usual = new CorsConfiguration().applyPermitDefaultValues();
			usual.setExposedHeaders(READABLE);
			this.source.registerCorsConfiguration(properties.getHttp().getPath(), usual.combine(configuration));
		}
	}

	@Override
	public void customize(CorsConfigurer<HttpSecurity> configurer) {
		configurer.configurationSource(this.source);
	}

}
