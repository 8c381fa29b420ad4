package org.smartfactory.registry.limits;

import org.smartfactory.registry.graphql.ErrorBody;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Configures the limits. The rate limit is the first filter.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class Limits {

	@Bean
	FilterRegistrationBean<RateLimitFilter> rateLimit(LimitProperties limits, GraphQlProperties graphql,
			ErrorBody errors) {
		FilterRegistrationBean<RateLimitFilter> registration = new FilterRegistrationBean<>(
				new RateLimitFilter(new RateLimit(Math.max(limits.requestsPerMinute(), 1)), errors));
		registration.setEnabled(limits.requestsPerMinute() > 0);
		registration.addUrlPatterns(graphql.getHttp().getPath());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

}
