package org.smartfactory.offenders;

import org.springframework.graphql.data.method.annotation.MutationMapping;

/**
 * Breaks the rule that mutations are for stewards.
 */
public class OpenMutation {

	@MutationMapping
	public String forgetEverything() {
		return "";
	}

}
