package org.smartfactory.registry.intake;

import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;

/**
 * Who makes changes in tests.
 */
final class Tester {

	static final Authorship BY = new Authorship(new Actor(ActorKind.COMMAND_LINE, "tester"), "迁出", false);

	private Tester() {
	}

}
