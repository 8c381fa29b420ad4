package org.smartfactory.registry.limits;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The limits of the endpoint, {@code registry.limits.*}.
 *
 * @param definitions how many operations and fragments a document may have
 * @param fields how many fields a document may select, those of a fragment wherever it is
 * spread
 * @param aliases how many of them may have an alias
 * @param directives how many directives a document may have, counted in the same way
 * @param depth how deep fields may stand within fields
 * @param nodes how many items the lists of an answer may have in all
 * @param fieldCost what the fields of an operation may weigh in all, each as often as it
 * is executed
 * @param executions how many requests are executed at a time; 0 for twice the processors,
 * but no more than a pool of connections of the usual size can serve
 * @param waiting how many more wait for their turn
 * @param waitingTime how long they wait
 * @param requestsPerMinute how many requests a client address may send, on average; 0 for
 * any number
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
