package org.smartfactory.registry.security;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Lets pages of other origins ask, those of {@code spring.graphql.cors.allowed-origins},
 * and read a refusal of their credentials too, which is given before the API is reached.
 * Without such a setting, none can.
 */
@Component
class CrossOrigin implements Customizer<CorsConfigurer<HttpSecurity>> {

	private final UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();

	CrossOrigin(GraphQlProperties properties, GraphQlCorsProperties cors) {
		@Nullable CorsConfiguration configuration = cors.toCorsConfiguration();
		if (configuration != null) {
			this.source.registerCorsConfiguration(properties.getHttp().getPath(),
					new CorsConfiguration().applyPermitDefaultValues().combine(configuration));
		}
	}

	@Override
	public void customize(CorsConfigurer<HttpSecurity> configurer) {
		configurer.configurationSource(this.source);
	}

}
