package org.smartfactory.registry.command;

/**
 * A running load that can be killed, or whose database can be killed.
 */
interface KillableLoad extends AutoCloseable {

	LoadSteps steps();

	/**
	 * Kills the load, and waits until the registry can be read again.
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
