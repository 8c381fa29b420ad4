package org.smartfactory.registry.registry;

import org.smartfactory.registry.message.Message;

/**
 * The result of a change that was not made, for a reason that the user can fix.
 */
public interface Refusal extends ChangeOutcome {

	/**
	 * The reason.
	 * @return the message for the user
	 */
	Message message();

}
