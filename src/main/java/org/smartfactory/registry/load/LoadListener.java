package org.smartfactory.registry.load;

/**
 * Hears how far a load is.
 */
public interface LoadListener {

	/** Nobody listens. */
	LoadListener NONE = new LoadListener() {
		@Override
		public void step(String what, long total) {
			// nobody listens
		}

		@Override
		public void advance(long rows) {
			// nobody listens
		}
	};

	/**
	 * A step begins, and ends the one before.
	 * @param what what is done in it: Reading, Checking, Writing or Counting
	 * @param total how many rows there are to do, -1 when that is not known
	 */
	void step(String what, long total);

	/**
	 * Rows are done.
	 * @param rows how many since the last call
	 */
	void advance(long rows);

}
