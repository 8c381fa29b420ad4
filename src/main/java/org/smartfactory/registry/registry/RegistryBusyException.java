package org.smartfactory.registry.registry;

/**
 * Nothing was changed, because another change held the lock for too long.
 */
public class RegistryBusyException extends RuntimeException {

	public static final String MESSAGE = "Another change of the registry is in progress; nothing was changed. Try again when it is complete.";

	RegistryBusyException() {
		super(MESSAGE);
	}

}
