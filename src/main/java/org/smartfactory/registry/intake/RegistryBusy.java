package org.smartfactory.registry.intake;

/**
 * Another change of the registry went on for too long.
 *
 * @param message what to tell the person
 */
record RegistryBusy(String message)
		implements
			LoadPackageResult,
			WithdrawRecognitionResult,
			AddEnterpriseNameResult,
			MergeEnterprisesResult,
			Refusal {

	static final String MESSAGE = "is being changed by another; nothing was changed here. Try again when that is done.";

	RegistryBusy() {
		this("The registry " + MESSAGE);
	}

}
