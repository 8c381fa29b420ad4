package org.smartfactory.registry.registry;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.security.Actor;

/**
 * Who makes a change of the registry, and why.
 *
 * @param actor who makes it
 * @param reason why, absent when nobody says
 * @param reasonIsPublic whether everybody sees the reason, or only stewards do
 */
public record Authorship(Actor actor, @Nullable String reason, boolean reasonIsPublic) {

	private static final int MAX_ACTOR_LENGTH = 255;

	private static final int MAX_REASON_LENGTH = 500;

	/**
	 * Says who and why.
	 * @throws InvalidInputException when one of them is blank, too long or no text
	 */
	public Authorship {
		StewardText.check("actor", actor.name(), MAX_ACTOR_LENGTH);
		if (reason != null) {
			StewardText.check("reason", reason, MAX_REASON_LENGTH);
		}
	}

	/**
	 * Says who and why to everybody: the reason becomes part of a fact that everybody
	 * sees.
	 * @return the same with a public reason
	 */
	public Authorship withPublicReason() {
		return new Authorship(this.actor, this.reason, this.reason != null);
	}

}
