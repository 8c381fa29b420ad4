package org.smartfactory.registry.command;

import picocli.CommandLine.Option;

/**
 * Why a change is made: options of commands that need no reason.
 */
final class Reason {

	@Option(names = "--reason", required = true, paramLabel = "TEXT",
			description = "Why, for the change log; only stewards see it.")
	String text;

	@Option(names = "--public-reason", description = "Show the reason to everybody.")
	boolean isPublic;

}
