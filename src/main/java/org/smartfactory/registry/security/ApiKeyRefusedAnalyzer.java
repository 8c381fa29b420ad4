package org.smartfactory.registry.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Describes an invalid API key setting when the start fails, instead of a stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiKeyRefusedAnalyzer extends AbstractFailureAnalyzer<ApiKeyRefusedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ApiKeyRefusedException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), "Correct or remove the setting.", cause);
	}

}
