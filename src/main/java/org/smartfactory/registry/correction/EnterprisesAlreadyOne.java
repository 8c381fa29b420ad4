package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.registry.Refusal;

/**
 * Both ids lead to one enterprise already.
 *
 * @param message what to tell the person
 * @param enterprise the enterprise
 */
record EnterprisesAlreadyOne(String message, Enterprise enterprise) implements MergeEnterprisesResult, Refusal {

	static EnterprisesAlreadyOne of(Enterprise enterprise) {
		return new EnterprisesAlreadyOne("Both are the same enterprise already, '%s'.".formatted(enterprise.name()),
				enterprise);
	}

}
