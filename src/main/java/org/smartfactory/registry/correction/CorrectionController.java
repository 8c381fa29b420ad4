package org.smartfactory.registry.correction;

import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.registry.ChangeOutcome;
import org.smartfactory.registry.registry.RegistryBusy;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.StewardsOnly;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;

/**
 * Resolves the mutations that correct single facts.
 */
@Controller
@StewardsOnly
class CorrectionController {

	private final Corrections corrections;

	CorrectionController(Corrections corrections) {
		this.corrections = corrections;
	}

	@MutationMapping
	ChangeOutcome withdrawRecognition(@Argument WithdrawRecognitionInput input, Authentication steward) {
		return RegistryBusy.orElse(() -> this.corrections.withdraw(input.recognition(), input.on(),
				new Authorship(Actor.of(steward), input.reason(), true)));
	}

	@MutationMapping
	ChangeOutcome unwithdrawRecognition(@Argument UnwithdrawRecognitionInput input, Authentication steward) {
		return RegistryBusy.orElse(() -> this.corrections.unwithdraw(input.recognition(),
				new Authorship(Actor.of(steward), input.reason(), Boolean.TRUE.equals(input.reasonIsPublic()))));
	}

	@MutationMapping
	ChangeOutcome addEnterpriseName(@Argument AddEnterpriseNameInput input, Authentication steward) {
		return RegistryBusy.orElse(() -> this.corrections.addName(input.enterprise(), input.name(),
				new Authorship(Actor.of(steward), input.reason(), Boolean.TRUE.equals(input.reasonIsPublic()))));
	}

	@MutationMapping
	ChangeOutcome removeEnterpriseName(@Argument RemoveEnterpriseNameInput input, Authentication steward) {
		return RegistryBusy.orElse(() -> this.corrections.removeName(input.enterprise(), input.name(),
				new Authorship(Actor.of(steward), input.reason(), Boolean.TRUE.equals(input.reasonIsPublic()))));
	}

	@MutationMapping
	ChangeOutcome clearEnterpriseField(@Argument ClearEnterpriseFieldInput input, Authentication steward) {
		return RegistryBusy.orElse(() -> this.corrections.clear(input.enterprise(), input.field(),
				new Authorship(Actor.of(steward), input.reason(), Boolean.TRUE.equals(input.reasonIsPublic()))));
	}

	@MutationMapping
	ChangeOutcome mergeEnterprises(@Argument MergeEnterprisesInput input, Authentication steward) {
		return RegistryBusy.orElse(() -> this.corrections.merge(input.enterprise(), input.into(),
				new Authorship(Actor.of(steward), input.reason(), Boolean.TRUE.equals(input.reasonIsPublic()))));
	}

}
