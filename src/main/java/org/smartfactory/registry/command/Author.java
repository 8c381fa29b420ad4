package org.smartfactory.registry.command;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.intake.Authorship;
import picocli.CommandLine.Option;

/**
 * Who makes a change: an option of every command that makes one.
 */
final class Author {

	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}",
			description = "Who makes the change, for the change log (default: ${DEFAULT-VALUE}).")
	String by;

	/**
	 * Says who and why.
	 * @param reason why, absent when nobody says
	 * @return both
	 */
	Authorship because(@Nullable String reason) {
		return new Authorship(this.by, reason);
	}

}
