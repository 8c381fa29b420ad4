package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.Refusal;

/**
 * The result of adding a name to an enterprise.
 */
public sealed interface AddEnterpriseNameResult extends Correction {

	/**
	 * A name was added to the enterprise.
	 *
	 * @param enterprise the changed enterprise
	 * @param revision the revision of the change
	 */
	record EnterpriseNameAdded(Enterprise enterprise, long revision) implements AddEnterpriseNameResult, Corrected {

	}

	/**
	 * The name already belongs to an enterprise, possibly the same one.
	 *
	 * @param message the message for the user
	 * @param holder the enterprise that has the name
	 */
	record EnterpriseNameTaken(Message message, Enterprise holder) implements AddEnterpriseNameResult, Refusal {

		static EnterpriseNameTaken of(String name, Enterprise holder) {
			return new EnterpriseNameTaken(Message.of("correction.name.taken", name, holder.name()), holder);
		}

	}

}
