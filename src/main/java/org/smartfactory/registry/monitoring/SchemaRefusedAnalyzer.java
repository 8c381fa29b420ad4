package org.smartfactory.registry.monitoring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Describes a start that failed because of the database schema.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SchemaRefusedAnalyzer extends AbstractFailureAnalyzer<SchemaRefusedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SchemaRefusedException cause) {
		return new FailureAnalysis(cause.description(), cause.action(), cause);
	}

}
