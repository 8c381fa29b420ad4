package org.smartfactory.registry.registry;

import java.util.function.Supplier;

/**
 * Another change of the registry went on for too long.
 *
 * @param message what to tell the person
 */
public record RegistryBusy(String message) implements Refusal {

	/**
	 * Makes a change, unless another one goes on for too long.
	 * @param change makes the change
	 * @return what came of it
	 */
	public static ChangeOutcome orElse(Supplier<? extends ChangeOutcome> change) {
		try {
			return change.get();
		}
		catch (RegistryBusyException ex) {
			return new RegistryBusy(RegistryBusyException.MESSAGE);
		}
	}

}
