package org.smartfactory.registry.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

import org.smartfactory.registry.sql.Ordering;

/**
 * One page of a connection.
 *
 * @param <E> the edges
 * @param edges the rows of the page in the order of the connection
 * @param pageInfo the position of the page
 */
public record Page<E extends Edge<?>>(List<E> edges, PageInfo pageInfo) {

	/**
	 * Creates a page from rows that were fetched in the direction of the request.
	 * @param <R> the rows
	 * @param <E> the edges
	 * @param fetched the rows, one more than the page size if there are more
	 * @param request the requested page
	 * @param ordering the order of the rows
	 * @param edge creates an edge from a cursor and a row
	 * @return the page
	 */
	public static <R, E extends Edge<?>> Page<E> of(List<R> fetched, PageRequest request, Ordering<R> ordering,
			BiFunction<String, R, E> edge) {
		List<R> rows = new ArrayList<>(fetched.subList(0, Math.min(request.size(), fetched.size())));
		if (!request.forward()) {
			Collections.reverse(rows);
		}
		boolean more = fetched.size() > request.size();
		boolean entered = request.cursor() != null;
		List<E> edges = rows.stream().map((row) -> edge.apply(Cursors.write(ordering, row), row)).toList();
		return new Page<>(edges,
				new PageInfo(request.forward() ? entered : more, request.forward() ? more : entered,
						edges.isEmpty() ? null : edges.get(0).cursor(),
						edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()));
	}

	/**
	 * Creates a page from rows in memory.
	 * @param <R> the rows, which are the nodes of the edges
	 * @param all all rows in any order
	 * @param request the requested page
	 * @param ordering the order of the rows
	 * @return the page
	 */
	public static <R> Page<NodeEdge<R>> of(List<R> all, PageRequest request, Ordering<R> ordering) {
		List<Object> keys = request.keys(ordering);
		List<R> fetched = all.stream()
			.filter((row) -> keys.isEmpty()
					|| ordering.compare(ordering.valuesOf(row), keys) * (request.forward() ? 1 : -1) > 0)
			.sorted(request.forward() ? ordering.comparator() : ordering.comparator().reversed())
			.limit(request.size() + 1L)
			.toList();
		return of(fetched, request, ordering, NodeEdge::new);
	}

}
