package org.smartfactory.registry.registry;

import org.smartfactory.registry.message.LocalizedException;
import org.smartfactory.registry.message.Message;

/**
 * Nothing was changed, because another change held the lock for too long.
 */
public class RegistryBusyException extends LocalizedException {

	public static final Message MESSAGE = Message.of("registry.busy");

	RegistryBusyException() {
		super(MESSAGE);
	}

}
