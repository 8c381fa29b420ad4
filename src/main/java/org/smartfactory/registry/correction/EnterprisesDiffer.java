package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.registry.Refusal;

/**
 * The enterprises have different credit codes, and so are different legal persons.
 *
 * @param message what to tell the person
 * @param enterprise the one that was to go
 * @param into the one that was to stay
 */
record EnterprisesDiffer(String message, Enterprise enterprise,
		Enterprise into) implements MergeEnterprisesResult, Refusal {

	static EnterprisesDiffer of(Enterprise enterprise, Enterprise into) {
		return new EnterprisesDiffer(
				"'%s' and '%s' have different credit codes, %s and %s: they are different legal persons.".formatted(
						enterprise.name(), into.name(), enterprise.creditCode(), into.creditCode()),
				enterprise, into);
	}

}
