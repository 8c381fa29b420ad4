package org.smartfactory.registry.intake;

/**
 * Who makes changes in tests.
 */
final class Tester {

	static final Authorship BY = new Authorship("tester", "迁出");

	private Tester() {
	}

}
