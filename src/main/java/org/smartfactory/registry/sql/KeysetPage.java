package org.smartfactory.registry.sql;

import java.util.List;

/**
 * A page for keyset pagination.
 *
 * @param size the maximum number of rows
 * @param forward whether the rows are after the keys, or before them
 * @param keys the sort keys of the adjacent row, empty for the first or last page
 */
public record KeysetPage(int size, boolean forward, List<Object> keys) {

}
