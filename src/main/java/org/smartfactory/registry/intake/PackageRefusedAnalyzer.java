package org.smartfactory.registry.intake;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells in plain lines why the seed was refused, instead of a stack trace.
 */
class PackageRefusedAnalyzer extends AbstractFailureAnalyzer<PackageRefusedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PackageRefusedException cause) {
		return new FailureAnalysis("The seed was refused and nothing was loaded:\n\n" + cause.getMessage(),
				"Correct the lines above, or start with registry.seed=false.", cause);
	}

}
