package org.smartfactory.registry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Sees the statements that reach the database, where they are measured, but for those of
 * the watch, which nobody asked for.
 */
public class Statements implements QueryExecutionListener {

	private final List<String> executed = new CopyOnWriteArrayList<>();

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.stream()
			.map(QueryInfo::getQuery)
			.filter((query) -> !query.startsWith("/* snapshot.watch */"))
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
