package org.smartfactory.registry.correction;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.message.Message;

/**
 * The fields of an enterprise that can be cleared.
 */
public enum EnterpriseField {

	CREDIT_CODE, DIVISION;

	/**
	 * Finds the value of the field.
	 * @param enterprise an enterprise
	 * @return the value, or null if it is not known
	 */
	@Nullable String find(Enterprise enterprise) {
		return switch (this) {
			case CREDIT_CODE -> enterprise.creditCode();
			case DIVISION -> enterprise.divisionCode();
		};
	}

	/**
	 * Says that the value is not known.
	 * @param enterprise an enterprise
	 * @return the message for the user
	 */
	Message unknown(Enterprise enterprise) {
		return switch (this) {
			case CREDIT_CODE -> Message.of("correction.credit-code.unknown", enterprise.name());
			case DIVISION -> Message.of("correction.division.unknown", enterprise.name());
		};
	}

}
