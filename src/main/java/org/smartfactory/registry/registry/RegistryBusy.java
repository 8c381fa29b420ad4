package org.smartfactory.registry.registry;

import java.util.function.Supplier;

import org.smartfactory.registry.message.Message;

/**
 * The change was not made, because another change held the lock for too long.
 *
 * @param message the message for the user
 */
public record RegistryBusy(Message message) implements Refusal {

	/**
	 * Makes a change, unless another change holds the lock for too long.
	 * @param change makes the change
	 * @return its result
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
