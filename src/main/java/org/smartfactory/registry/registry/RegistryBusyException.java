package org.smartfactory.registry.registry;

/**
 * Says that nothing was changed, because another change went on for too long.
 */
public class RegistryBusyException extends RuntimeException {

	public static final String MESSAGE = "The registry is being changed by another; nothing was changed here. Try again when that is done.";

	RegistryBusyException() {
		super(MESSAGE);
	}

}
