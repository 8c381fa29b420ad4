package org.smartfactory.registry.graphql.http;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * What an operator decides about the endpoint.
 *
 * @param http {@code registry.http}
 * @param documents {@code registry.documents}: which documents are executed
 * @param documentsFolder {@code registry.documents-folder}: where the trusted documents
 * are, read when the server starts; absent when there are none
 * @param documentsCache {@code registry.documents-cache}: how much text the documents may
 * have that are kept parsed and validated; they take 15 to 35 times as much memory
 */
@ConfigurationProperties("registry")
record HttpProperties(@DefaultValue Http http, @DefaultValue("any") DocumentMode documents,
		@Nullable Path documentsFolder, @DefaultValue("2MB") DataSize documentsCache) {

	HttpProperties {
		Assert.isTrue(documents == DocumentMode.ANY || documentsFolder != null,
				"registry.documents=persisted needs registry.documents-folder");
	}

	/**
	 * What an operator decides about requests and answers.
	 *
	 * @param maxBodySize {@code registry.http.max-body-size}: how long the body of a
	 * request may be
	 * @param bodyTimeout {@code registry.http.body-timeout}: how long it may take to
	 * arrive
	 * @param cacheControl {@code registry.http.cache-control}: how long the answer to a
	 * GET may be kept, unless it has errors or the request has credentials
	 */
	record Http(@DefaultValue("200KB") DataSize maxBodySize, @DefaultValue("10s") Duration bodyTimeout,
			@DefaultValue("public, max-age=60, stale-while-revalidate=600") String cacheControl) {

	}

}
