package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.Refusal;

/**
 * The result of merging an enterprise into another.
 */
public sealed interface MergeEnterprisesResult extends Correction {

	/**
	 * The enterprises were merged.
	 *
	 * @param enterprise the enterprise that remains, after the merge
	 * @param revision the revision of the change
	 */
	record EnterprisesMerged(Enterprise enterprise, long revision) implements MergeEnterprisesResult, Corrected {

	}

	/**
	 * Both IDs already identify the same enterprise.
	 *
	 * @param message the message for the user
	 * @param enterprise the enterprise
	 */
	record EnterprisesAlreadyOne(Message message, Enterprise enterprise) implements MergeEnterprisesResult, Refusal {

		static EnterprisesAlreadyOne of(Enterprise enterprise) {
			return new EnterprisesAlreadyOne(Message.of("correction.enterprises.one", enterprise.name()), enterprise);
		}

	}

	/**
	 * The enterprises have different credit codes, so they are different legal persons.
	 *
	 * @param message the message for the user
	 * @param enterprise the enterprise to remove
	 * @param into the enterprise that would remain
	 */
	record EnterprisesDiffer(Message message, Enterprise enterprise,
			Enterprise into) implements MergeEnterprisesResult, Refusal {

		static EnterprisesDiffer of(Enterprise enterprise, Enterprise into) {
			return new EnterprisesDiffer(Message.of("correction.enterprises.differ", enterprise.name(), into.name(),
					enterprise.creditCode(), into.creditCode()), enterprise, into);
		}

	}

}
