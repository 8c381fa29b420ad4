package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.registry.Refusal;

/**
 * The name already belongs to an enterprise, possibly the same one.
 *
 * @param message the message for the user
 * @param holder the enterprise that has the name
 */
record EnterpriseNameTaken(String message, Enterprise holder) implements AddEnterpriseNameResult, Refusal {

	static EnterpriseNameTaken of(String name, Enterprise holder) {
		return new EnterpriseNameTaken(
				"'%s' is already a name of '%s'; expected a new name.".formatted(name, holder.name()), holder);
	}

}
