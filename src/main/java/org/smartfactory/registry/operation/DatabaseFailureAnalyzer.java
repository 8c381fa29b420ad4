package org.smartfactory.registry.operation;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Tells of a start that failed because of the database.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer implements FailureAnalyzer {

	private final Environment environment;

	DatabaseFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		String database = DatabaseFailure.address(this.environment.getProperty("spring.datasource.url"));
		return DatabaseFailure.of(failure, database)
			.map((each) -> new FailureAnalysis(each.description(), each.action(), failure))
			.orElse(null);
	}

}
