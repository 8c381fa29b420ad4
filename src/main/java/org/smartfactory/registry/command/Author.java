package org.smartfactory.registry.command;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;
import picocli.CommandLine.Option;

/**
 * Who makes a change: an option of every command that makes one.
 */
final class Author {

	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}",
			description = "Who makes the change, for the change log; only stewards see it (default: ${DEFAULT-VALUE}).")
	String by;

	/**
	 * Says who and why.
	 * @param reason why, absent when nobody says
	 * @return both
	 */
	Authorship because(@Nullable Reason reason) {
		return new Authorship(new Actor(ActorKind.COMMAND_LINE, this.by), (reason != null) ? reason.text : null,
				reason != null && reason.isPublic);
	}

	/**
	 * Says who and why to everybody.
	 * @param reason why
	 * @return both
	 */
	Authorship publicly(String reason) {
		return new Authorship(new Actor(ActorKind.COMMAND_LINE, this.by), reason, true);
	}

}
