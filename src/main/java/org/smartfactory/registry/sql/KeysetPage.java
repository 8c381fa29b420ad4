package org.smartfactory.registry.sql;

import java.util.List;

/**
 * A page of ordered rows, found by the sort keys of the row beside it.
 *
 * @param size how many rows it holds at most
 * @param forward whether the rows follow the keys, or come before them
 * @param keys the sort keys of the row beside it, empty at either end of all rows
 */
public record KeysetPage(int size, boolean forward, List<Object> keys) {

}
