package org.smartfactory.registry.limits;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The limits of the endpoint, {@code registry.limits.*}.
 *
 * @param definitions maximum number of operations and fragments of a document
 * @param fields maximum number of selected fields; those of a fragment count at each
 * spread
 * @param aliases maximum number of aliases, counted in the same way
 * @param directives maximum number of directives, counted in the same way
 * @param depth maximum nesting depth of fields
 * @param nodes maximum number of items in all lists of a response
 * @param fieldCost maximum sum of the field weights of an operation, each as often as it
 * is executed
 * @param executions maximum number of concurrent requests; 0 for twice the processors,
 * limited to what a connection pool of the default size can serve
 * @param waiting maximum number of waiting requests
 * @param waitingTime maximum waiting time
 * @param requestsPerMinute maximum average rate of requests of one client address; 0 for
 * no limit
 */
@ConfigurationProperties("registry.limits")
record LimitProperties(@DefaultValue("20") int definitions, @DefaultValue("1000") int fields,
		@DefaultValue("50") int aliases, @DefaultValue("50") int directives, @DefaultValue("20") int depth,
		@DefaultValue("10000") int nodes, @DefaultValue("5000") int fieldCost, @DefaultValue("0") int executions,
		@DefaultValue("32") int waiting, @DefaultValue("1s") Duration waitingTime,
		@DefaultValue("0") long requestsPerMinute) {

	private static final int SERVED_BY_A_POOL = 8;

	LimitProperties {
		expectAtLeast(1, Map.of("definitions", definitions, "fields", fields, "depth", depth, "nodes", nodes,
				"field-cost", fieldCost));
		expectAtLeast(0, Map.of("aliases", aliases, "directives", directives, "executions", executions, "waiting",
				waiting, "waiting-time", waitingTime.toMillis(), "requests-per-minute", requestsPerMinute));
		executions = (executions != 0) ? executions
				: Math.min(2 * Runtime.getRuntime().availableProcessors(), SERVED_BY_A_POOL);
	}

	private static void expectAtLeast(long least, Map<String, ? extends Number> settings) {
		settings.forEach((name, value) -> Assert.isTrue(value.longValue() >= least,
				() -> "registry.limits.%s is %s; expected at least %d".formatted(name, value, least)));
	}

}
