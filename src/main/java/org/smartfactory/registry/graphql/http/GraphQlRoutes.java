package org.smartfactory.registry.graphql.http;

import io.micrometer.core.instrument.MeterRegistry;
import org.smartfactory.registry.graphql.ErrorBody;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Registers the endpoint, its filter and its log valve. The routes precede those of
 * Spring Boot.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpProperties.class)
class GraphQlRoutes {

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> endpointRoutes(GraphQlProperties properties, GraphQlEndpoint endpoint,
			ErrorResponses refusals) {
		String path = properties.getHttp().getPath();
		return RouterFunctions.route()
			.GET(path, endpoint::get)
			.HEAD(path, endpoint::get)
			.POST(path, endpoint::post)
			.route(RequestPredicates.path(path), refusals::refuseMethod)
			.onError(Exception.class, refusals::answer)
			.build();
	}

	// the last filter, so that the others are complete before it waits
	@Bean
	FilterRegistrationBean<BodyArrival> bodyArrival(GraphQlProperties graphql, HttpProperties properties,
			ErrorBody errors) {
		FilterRegistrationBean<BodyArrival> registration = new FilterRegistrationBean<>(
				new BodyArrival(properties.http(), errors));
		registration.addUrlPatterns(graphql.getHttp().getPath());
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatWebServerFactory> requestLog(MeterRegistry meters) {
		return (factory) -> factory.addEngineValves(new RequestLog(meters));
	}

	@Bean
	GraphQlSourceBuilderCustomizer documentProvider(HttpProperties properties, JsonMapper mapper,
			MeterRegistry meters) {
		TrustedDocuments trusted = TrustedDocuments.read(properties.documentsFolder(), mapper);
		PreparsedDocumentCache documents = new PreparsedDocumentCache(trusted, properties.documents(),
				properties.documentsCache(), meters);
		return (source) -> source
			.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(new ReadOnlyGetGuard(documents)));
	}

}
