package org.smartfactory.registry.graphql.http;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.CostHeader;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Sets the caching headers of responses. Cacheable are responses to a GET without
 * credentials and without a request for the cost, if they have no errors.
 */
@Component
class Caching {

	private static final List<String> VARY = List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING,
			HttpHeaders.AUTHORIZATION, CostHeader.NAME);

	/** Only messages depend on the language, and responses with them are not cached. */
	private static final List<String> VARY_OF_MESSAGES = Stream
		.concat(VARY.stream(), Stream.of(HttpHeaders.ACCEPT_LANGUAGE))
		.toList();

	private final EntityTags tags;

	private final String cacheControl;

	Caching(EntityTags tags, HttpProperties properties) {
		this.tags = tags;
		this.cacheControl = properties.http().cacheControl();
	}

	/**
	 * The entity tag of the response to a request.
	 * @param request the request
	 * @param format the format of the response
	 * @return the tag, absent if the response must not be cached
	 */
	@Nullable String tag(ServerRequest request, ResponseFormat format) {
		boolean shared = !request.method().equals(HttpMethod.POST)
				&& request.headers().firstHeader(HttpHeaders.AUTHORIZATION) == null
				&& request.headers().firstHeader(CostHeader.NAME) == null;
		return shared ? this.tags.tag(request.servletRequest().getQueryString(), format) : null;
	}

	/**
	 * Sets the caching headers.
	 * @param headers the headers of the response
	 * @param tag the tag of the response, absent if it must not be cached
	 */
	void describe(HttpHeaders headers, @Nullable String tag) {
		headers.setVary((tag != null) ? VARY : VARY_OF_MESSAGES);
		headers.setETag(tag);
		headers.setCacheControl((tag != null) ? this.cacheControl : CacheControl.noStore().getHeaderValue());
	}

}
