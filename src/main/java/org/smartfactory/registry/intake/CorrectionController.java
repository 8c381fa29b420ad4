package org.smartfactory.registry.intake;

import java.security.Principal;

import org.smartfactory.registry.security.StewardsOnly;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers the mutations that correct single facts.
 */
@Controller
@StewardsOnly
class CorrectionController {

	private final Corrections corrections;

	CorrectionController(Corrections corrections) {
		this.corrections = corrections;
	}

	@MutationMapping
	WithdrawRecognitionResult withdrawRecognition(@Argument WithdrawRecognitionInput input, Principal steward) {
		return this.corrections.withdraw(input.recognition(), input.on(),
				new Authorship(steward.getName(), input.reason()));
	}

	@MutationMapping
	AddEnterpriseNameResult addEnterpriseName(@Argument AddEnterpriseNameInput input, Principal steward) {
		return this.corrections.addName(input.enterprise(), input.name(),
				new Authorship(steward.getName(), input.reason()));
	}

	@MutationMapping
	MergeEnterprisesResult mergeEnterprises(@Argument MergeEnterprisesInput input, Principal steward) {
		return this.corrections.merge(input.enterprise(), input.into(),
				new Authorship(steward.getName(), input.reason()));
	}

}
