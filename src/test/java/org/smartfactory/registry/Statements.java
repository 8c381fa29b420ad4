package org.smartfactory.registry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Records the statements that reach the database, except those of the revision watch and
 * the begin of a snapshot on H2. A statement that H2 executes for each of several pages,
 * because it has no {@code LATERAL}, is recorded once.
 */
public class Statements implements QueryExecutionListener {

	private static final List<String> UNASKED = List.of("/* snapshot.watch */", "/* snapshot.begin */");

	private static final Pattern FOR_EACH_PAGE = Pattern.compile("/\\* [a-z.-]+-each \\*/");

	private final List<String> executed = new CopyOnWriteArrayList<>();

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.stream()
			.map(QueryInfo::getQuery)
			.filter((query) -> UNASKED.stream().noneMatch(query::startsWith))
			.filter((query) -> !isRepeated(query))
			.forEach(this.executed::add);
	}

	private boolean isRepeated(String query) {
		return FOR_EACH_PAGE.matcher(query).lookingAt() && !this.executed.isEmpty()
				&& this.executed.get(this.executed.size() - 1).equals(query);
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
