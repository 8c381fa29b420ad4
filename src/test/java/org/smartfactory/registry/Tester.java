package org.smartfactory.registry;

import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;

/**
 * Who makes changes in tests.
 */
public final class Tester {

	public static final Authorship BY = new Authorship(new Actor(ActorKind.COMMAND_LINE, "tester"), "迁出", false);

	private Tester() {
	}

}
