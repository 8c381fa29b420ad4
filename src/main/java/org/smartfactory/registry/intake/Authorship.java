package org.smartfactory.registry.intake;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.InvalidInputException;

/**
 * Who makes a change of the registry, and why.
 *
 * @param actor the subject of a token, the name of an API key, or a user of the operating
 * system
 * @param reason why, absent when nobody says
 */
public record Authorship(String actor, @Nullable String reason) {

	private static final int MAX_ACTOR_LENGTH = 255;

	private static final int MAX_REASON_LENGTH = 500;

	/**
	 * Says who and why.
	 * @throws InvalidInputException when one of them is blank, too long or no text
	 */
	public Authorship {
		StewardArguments.check("actor", actor, MAX_ACTOR_LENGTH);
		if (reason != null) {
			StewardArguments.check("reason", reason, MAX_REASON_LENGTH);
		}
	}

}
