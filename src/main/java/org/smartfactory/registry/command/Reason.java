package org.smartfactory.registry.command;

import picocli.CommandLine.Option;

/**
 * The reason of a change: options of commands for which it is optional.
 */
final class Reason {

	@Option(names = "--reason", required = true, paramLabel = "TEXT",
			description = "Reason for the change log; visible to stewards only.")
	String text;

	@Option(names = "--public-reason", description = "Make the reason public.")
	boolean isPublic;

}
