package org.smartfactory.registry.command;

/**
 * A load that goes on and can be killed, or the database under it.
 */
interface KillableLoad extends AutoCloseable {

	LoadSteps steps();

	/**
	 * Kills, and waits until the registry can be read again.
	 */
	void kill() throws Exception;

	/**
	 * Waits for the end.
	 * @return the exit code
	 */
	int exit() throws Exception;

	@Override
	void close();

}
