package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.registry.Refusal;

/**
 * An enterprise, which may be the same, has the name already.
 *
 * @param message what to tell the person
 * @param holder the enterprise that has it
 */
record EnterpriseNameTaken(String message, Enterprise holder) implements AddEnterpriseNameResult, Refusal {

	static EnterpriseNameTaken of(String name, Enterprise holder) {
		return new EnterpriseNameTaken(
				"'%s' is a name of '%s' already; expected a new one.".formatted(name, holder.name()), holder);
	}

}
