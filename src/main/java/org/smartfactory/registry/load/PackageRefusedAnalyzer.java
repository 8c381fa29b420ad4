package org.smartfactory.registry.load;

import java.util.stream.Collectors;

import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.datapackage.ValidationError;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Reports the errors of an invalid seed instead of a stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PackageRefusedAnalyzer extends AbstractFailureAnalyzer<PackageRefusedException> {

	private static final int SHOWN = 2;

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PackageRefusedException cause) {
		String shown = cause.first()
			.stream()
			.limit(SHOWN)
			.map(ValidationError::toString)
			.collect(Collectors.joining("\n"));
		String more = (cause.count() > SHOWN)
				? "\n… and %d more; run the command 'check' to list all errors".formatted(cause.count() - SHOWN) : "";
		return new FailureAnalysis(
				"The seed is invalid and nothing was loaded; errors: %d\n%s%s".formatted(cause.count(), shown, more),
				"Correct the package, set registry.seed-location to another one, or start with registry.seed=false.",
				cause);
	}

}
