package org.smartfactory.registry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Sees the statements that reach the database, where they are measured, but for those
 * that nobody asked for: of the watch, and at the beginning of a snapshot of H2.
 */
public class Statements implements QueryExecutionListener {

	private static final List<String> UNASKED = List.of("/* snapshot.watch */", "/* snapshot.begin */");

	private final List<String> executed = new CopyOnWriteArrayList<>();

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.stream()
			.map(QueryInfo::getQuery)
			.filter((query) -> UNASKED.stream().noneMatch(query::startsWith))
			.forEach(this.executed::add);
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// seen before it is executed
	}

	public void forget() {
		this.executed.clear();
	}

	public List<String> executed() {
		return List.copyOf(this.executed);
	}

}
