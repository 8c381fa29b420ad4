package org.smartfactory.registry.graphql;

import graphql.scalars.ExtendedScalars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Wires the custom scalars of the schema, and its messages.
 */
@Configuration(proxyBeanMethods = false)
class Scalars {

	@Bean
	RuntimeWiringConfigurer scalarWiring() {
		return (wiring) -> wiring.scalar(CalendarDate.SCALAR)
			.scalar(ExtendedScalars.DateTime)
			.wiringFactory(new MessageFields());
	}

}
