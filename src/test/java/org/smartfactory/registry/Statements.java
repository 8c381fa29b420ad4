package org.smartfactory.registry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Records the statements that reach the database, except those of the revision watch and
 * the begin of a snapshot on H2.
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
		// recorded before the execution
	}

	public void forget() {
		this.executed.clear();
	}

	public List<String> executed() {
		return List.copyOf(this.executed);
	}

}
