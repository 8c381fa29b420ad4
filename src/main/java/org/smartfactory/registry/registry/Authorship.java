package org.smartfactory.registry.registry;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.security.Actor;

/**
 * The author of a change of the registry, and its reason.
 *
 * @param actor the author
 * @param reason the reason, absent if none was given
 * @param reasonIsPublic whether everybody can see the reason, or only stewards
 */
public record Authorship(Actor actor, @Nullable String reason, boolean reasonIsPublic) {

	private static final int MAX_ACTOR_LENGTH = 255;

	private static final int MAX_REASON_LENGTH = 500;

	/**
	 * Validates the name of the actor and the reason.
	 * @throws InvalidInputException if one of them is blank, too long or malformed
	 */
	public Authorship {
		StewardText.check("actor", actor.name(), MAX_ACTOR_LENGTH);
		if (reason != null) {
			StewardText.check("reason", reason, MAX_REASON_LENGTH);
		}
	}

	/**
	 * Makes the reason public, because it becomes part of a fact that everybody can see.
	 * @return a copy with a public reason
	 */
	public Authorship withPublicReason() {
		return new Authorship(this.actor, this.reason, this.reason != null);
	}

}
