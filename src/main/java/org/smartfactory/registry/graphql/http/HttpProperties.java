package org.smartfactory.registry.graphql.http;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the endpoint.
 *
 * @param http {@code registry.http}
 * @param documents {@code registry.documents}: which documents are executed
 * @param documentsFolder {@code registry.documents-folder}: the folder of the trusted
 * documents, read at startup; absent if there are none
 * @param documentsCache {@code registry.documents-cache}: the maximum text size of the
 * documents that are cached parsed and validated; they take 15 to 35 times as much memory
 */
@ConfigurationProperties("registry")
record HttpProperties(@DefaultValue Http http, @DefaultValue("any") DocumentMode documents,
		@Nullable Path documentsFolder, @DefaultValue("2MB") DataSize documentsCache) {

	HttpProperties {
		Assert.isTrue(documents == DocumentMode.ANY || documentsFolder != null,
				"registry.documents=persisted requires registry.documents-folder");
	}

	/**
	 * The settings of requests and responses.
	 *
	 * @param maxBodySize {@code registry.http.max-body-size}: the maximum length of a
	 * request body
	 * @param bodyTimeout {@code registry.http.body-timeout}: the time limit for receiving
	 * it
	 * @param cacheControl {@code registry.http.cache-control}: the {@code Cache-Control}
	 * of the response to a GET, unless it has errors or the request has credentials
	 */
	record Http(@DefaultValue("200KB") DataSize maxBodySize, @DefaultValue("10s") Duration bodyTimeout,
			@DefaultValue("public, max-age=60, stale-while-revalidate=600") String cacheControl) {

	}

}
