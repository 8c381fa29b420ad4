package org.smartfactory.registry.load;

import org.smartfactory.registry.message.Message;

/**
 * Listens to the progress of a load.
 */
public interface LoadListener {

	/** Ignores the progress. */
	LoadListener NONE = new LoadListener() {
		@Override
		public void step(Message what, long total) {
			// ignored
		}

		@Override
		public void advance(long rows) {
			// ignored
		}
	};

	/**
	 * Called when a step begins, which ends the previous step.
	 * @param what the name of the step
	 * @param total the number of rows to process, -1 if unknown
	 */
	void step(Message what, long total);

	/**
	 * Called when rows were processed.
	 * @param rows the number of rows since the last call
	 */
	void advance(long rows);

}
