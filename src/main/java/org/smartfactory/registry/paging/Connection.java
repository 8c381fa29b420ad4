package org.smartfactory.registry.paging;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import org.smartfactory.registry.sql.Ordering;

import org.springframework.util.function.SingletonSupplier;

/**
 * A Relay connection: a page of a list and its total count, each loaded only when it is
 * requested, on any thread, in the context of the request that created the connection.
 *
 * @param <N> the nodes
 */
public class Connection<N> {

	private static final ContextSnapshotFactory CONTEXTS = ContextSnapshotFactory.builder().build();

	private final ContextSnapshot context = CONTEXTS.captureAll();

	private final SingletonSupplier<Page<NodeEdge<N>>> page;

	private final LongSupplier totalCount;

	public Connection(Supplier<Page<NodeEdge<N>>> page, LongSupplier totalCount) {
		this.page = SingletonSupplier.of(() -> inContext(page));
		this.totalCount = () -> inContext(totalCount::getAsLong);
	}

	private <T> T inContext(Supplier<T> reading) {
		try (ContextSnapshot.Scope scope = this.context.setThreadLocals()) {
			return reading.get();
		}
	}

	/**
	 * Creates a connection over rows in memory.
	 * @param <N> the rows
	 * @param all all rows in any order
	 * @param request the requested page
	 * @param ordering the order of the rows
	 * @return the connection
	 */
	public static <N> Connection<N> of(List<N> all, PageRequest request, Ordering<N> ordering) {
		return new Connection<>(() -> Page.of(all, request, ordering), all::size);
	}

	public List<NodeEdge<N>> getEdges() {
		return this.page.obtain().edges();
	}

	public List<N> getNodes() {
		return getEdges().stream().map(NodeEdge::node).toList();
	}

	public PageInfo getPageInfo() {
		return this.page.obtain().pageInfo();
	}

	public long getTotalCount() {
		return this.totalCount.getAsLong();
	}

}
