package org.smartfactory.registry.graphql.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator decides about the endpoint.
 *
 * @param http {@code registry.http}
 */
@ConfigurationProperties("registry")
record HttpProperties(@DefaultValue Http http) {

	/**
	 * What an operator decides about requests and answers.
	 *
	 * @param maxBodySize {@code registry.http.max-body-size}: how long the body of a
	 * request may be
	 * @param cacheControl {@code registry.http.cache-control}: how long the answer to a
	 * GET may be kept, unless it has errors or the request has credentials
	 */
	record Http(@DefaultValue("200KB") DataSize maxBodySize,
			@DefaultValue("public, max-age=60, stale-while-revalidate=600") String cacheControl) {

	}

}
