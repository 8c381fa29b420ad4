package org.smartfactory.registry.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Says to a person in a browser what a program is told as JSON.
 */
@FunctionalInterface
public interface ErrorPage {

	/**
	 * The page for a request that fails outside of the endpoint.
	 * @param status the status of the answer
	 * @param reference the reference of the request in the log, absent when it has none
	 * @return the page as HTML
	 */
	String html(int status, @Nullable String reference);

}
