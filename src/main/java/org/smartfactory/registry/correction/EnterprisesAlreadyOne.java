package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.registry.Refusal;

/**
 * Both IDs already identify the same enterprise.
 *
 * @param message the message for the user
 * @param enterprise the enterprise
 */
record EnterprisesAlreadyOne(String message, Enterprise enterprise) implements MergeEnterprisesResult, Refusal {

	static EnterprisesAlreadyOne of(Enterprise enterprise) {
		return new EnterprisesAlreadyOne(
				"Both IDs already identify the same enterprise, '%s'.".formatted(enterprise.name()), enterprise);
	}

}
