package org.smartfactory.registry;

/**
 * How much a long test does: a fixed sample in each build, all of it with
 * {@code -Pnightly}.
 */
public final class Thoroughness {

	static final String PROPERTY = "registry.test.nightly";

	private Thoroughness() {
	}

	/**
	 * Whether this is the nightly build.
	 * @return whether everything is tested
	 */
	public static boolean isNightly() {
		return Boolean.getBoolean(PROPERTY);
	}

	/**
	 * Chooses between the sample and everything.
	 * @param <T> what is chosen
	 * @param sample what is tested in each build
	 * @param nightly what is tested in the nightly build
	 * @return one of the two
	 */
	public static <T> T choose(T sample, T nightly) {
		return isNightly() ? nightly : sample;
	}

}
