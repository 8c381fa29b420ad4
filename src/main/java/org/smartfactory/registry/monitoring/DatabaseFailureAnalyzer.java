package org.smartfactory.registry.monitoring;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Describes a start that failed because of the database.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer implements FailureAnalyzer {

	private final Environment environment;

	DatabaseFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		@Nullable String url = this.environment.getProperty("spring.datasource.url");
		if (url != null && !url.isEmpty() && !url.startsWith("jdbc:")) {
			return new FailureAnalysis(
					"The setting spring.datasource.url begins with '%s'; expected 'jdbc:'."
						.formatted(url.split("[:/]", 2)[0]),
					"Use jdbc:postgresql://HOST:PORT/DATABASE, and set the user and the password in spring.datasource.username and .password.",
					failure);
		}
		String database = DatabaseFailure.address(url);
		return DatabaseFailure.of(failure, database)
			.map((each) -> new FailureAnalysis(each.description().toString(), each.action() + ofMigration(), failure))
			.orElse(null);
	}

	private String ofMigration() {
		return (this.environment.getProperty("spring.flyway.user") != null)
				? " Migrations use spring.flyway.user and .password." : "";
	}

}
