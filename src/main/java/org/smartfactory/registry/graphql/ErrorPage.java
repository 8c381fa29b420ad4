package org.smartfactory.registry.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Renders an error as HTML for browsers; other clients get JSON.
 */
@FunctionalInterface
public interface ErrorPage {

	/**
	 * Renders the page for a request that fails outside of the endpoint.
	 * @param status the status of the response
	 * @param reference the reference of the request in the log, absent if there is none
	 * @return the page as HTML
	 */
	String html(int status, @Nullable String reference);

}
