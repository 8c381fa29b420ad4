package org.smartfactory.registry.command;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;
import picocli.CommandLine.Option;

/**
 * The author of a change: an option of every command that changes the registry.
 */
final class Author {

	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}",
			descriptionKey = "command.option.by")
	String by;

	/**
	 * The author with a reason for the change log.
	 * @param reason the reason, absent when none is given
	 * @return the authorship
	 */
	Authorship withReason(@Nullable Reason reason) {
		return new Authorship(new Actor(ActorKind.COMMAND_LINE, this.by), (reason != null) ? reason.text : null,
				reason != null && reason.isPublic);
	}

	/**
	 * The author with a public reason.
	 * @param reason the reason
	 * @return the authorship
	 */
	Authorship withPublicReason(String reason) {
		return new Authorship(new Actor(ActorKind.COMMAND_LINE, this.by), reason, true);
	}

}
