package org.smartfactory.registry.paging;

import org.jspecify.annotations.Nullable;

/**
 * The position of a page in its list.
 *
 * @param hasPreviousPage whether there are rows before the page
 * @param hasNextPage whether there are rows after the page
 * @param startCursor the cursor of the first edge, absent if the page is empty
 * @param endCursor the cursor of the last edge, absent if the page is empty
 */
public record PageInfo(boolean hasPreviousPage, boolean hasNextPage, @Nullable String startCursor,
		@Nullable String endCursor) {

}
