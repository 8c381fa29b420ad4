package org.smartfactory.registry.intake;

/**
 * Hears how far a load has come.
 */
public interface LoadListener {

	/** Nobody listens. */
	LoadListener NONE = new LoadListener() {

		@Override
		public void step(String what, long total) {
		}

		@Override
		public void advance(long rows) {
		}

	};

	/**
	 * A step begins, and the one before it is done.
	 * @param what the step: Reading, Checking, Writing, Counting
	 * @param total how many rows it has, -1 when that is not known
	 */
	void step(String what, long total);

	/**
	 * The step goes on.
	 * @param rows how many rows are done since the last call
	 */
	void advance(long rows);

}
