package org.smartfactory.registry.paging;

import org.jspecify.annotations.Nullable;

/**
 * Where a page lies within the whole.
 *
 * @param hasPreviousPage whether rows lie before the page
 * @param hasNextPage whether rows lie after the page
 * @param startCursor the cursor of the first edge, absent when the page is empty
 * @param endCursor the cursor of the last edge, absent when the page is empty
 */
public record PageInfo(boolean hasPreviousPage, boolean hasNextPage, @Nullable String startCursor,
		@Nullable String endCursor) {

}
