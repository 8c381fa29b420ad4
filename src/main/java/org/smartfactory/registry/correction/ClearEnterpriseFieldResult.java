package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.Refusal;

/**
 * The result of clearing a field of an enterprise.
 */
public sealed interface ClearEnterpriseFieldResult extends Correction {

	/**
	 * The field was cleared.
	 *
	 * @param enterprise the changed enterprise
	 * @param revision the revision of the change
	 */
	record EnterpriseFieldCleared(Enterprise enterprise,
			long revision) implements ClearEnterpriseFieldResult, Corrected {

	}

	/**
	 * The field has no value.
	 *
	 * @param message the message for the user
	 * @param enterprise the unchanged enterprise
	 */
	record EnterpriseFieldEmpty(Message message, Enterprise enterprise) implements ClearEnterpriseFieldResult, Refusal {

	}

}
