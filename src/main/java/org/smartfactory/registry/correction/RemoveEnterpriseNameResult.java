package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.Refusal;

/**
 * The result of removing another name of an enterprise.
 */
public sealed interface RemoveEnterpriseNameResult extends Correction {

	/**
	 * The name was removed from the enterprise.
	 *
	 * @param enterprise the changed enterprise
	 * @param revision the revision of the change
	 */
	record EnterpriseNameRemoved(Enterprise enterprise,
			long revision) implements RemoveEnterpriseNameResult, Corrected {

	}

	/**
	 * The enterprise does not have the name.
	 *
	 * @param message the message for the user
	 * @param enterprise the unchanged enterprise
	 */
	record EnterpriseNameNotFound(Message message,
			Enterprise enterprise) implements RemoveEnterpriseNameResult, Refusal {

		static EnterpriseNameNotFound of(String name, Enterprise enterprise) {
			return new EnterpriseNameNotFound(Message.of("correction.name.not-found", name, enterprise.name()),
					enterprise);
		}

	}

	/**
	 * The name is the registered one, which an enterprise always has.
	 *
	 * @param message the message for the user
	 * @param enterprise the unchanged enterprise
	 */
	record EnterpriseNameRegistered(Message message,
			Enterprise enterprise) implements RemoveEnterpriseNameResult, Refusal {

		static EnterpriseNameRegistered of(Enterprise enterprise) {
			return new EnterpriseNameRegistered(Message.of("correction.name.registered", enterprise.name()),
					enterprise);
		}

	}

}
