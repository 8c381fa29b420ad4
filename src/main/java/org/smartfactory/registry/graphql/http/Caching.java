package org.smartfactory.registry.graphql.http;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.CostHeader;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Says which answers may be kept, and for whom: those to a GET without credentials that
 * have no errors and tell no cost.
 */
@Component
class Caching {

	private static final List<String> VARY = List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING,
			HttpHeaders.AUTHORIZATION, CostHeader.NAME);

	private final EntityTags tags;

	private final String cacheControl;

	Caching(EntityTags tags, HttpProperties properties) {
		this.tags = tags;
		this.cacheControl = properties.http().cacheControl();
	}

	/**
	 * The tag of the answer to a request.
	 * @param request the request
	 * @param format the format of the answer
	 * @return the tag, absent when the answer must not be kept
	 */
	@Nullable String tag(ServerRequest request, ResponseFormat format) {
		boolean shared = !request.method().equals(HttpMethod.POST)
				&& request.headers().firstHeader(HttpHeaders.AUTHORIZATION) == null
				&& request.headers().firstHeader(CostHeader.NAME) == null;
		return shared ? this.tags.tag(request.servletRequest().getQueryString(), format) : null;
	}

	/**
	 * Tells caches what they may do.
	 * @param headers the headers of the answer
	 * @param tag the tag of the answer, absent when it must not be kept
	 */
	void describe(HttpHeaders headers, @Nullable String tag) {
		headers.setVary(VARY);
		headers.setETag(tag);
		headers.setCacheControl((tag != null) ? this.cacheControl : CacheControl.noStore().getHeaderValue());
	}

}
