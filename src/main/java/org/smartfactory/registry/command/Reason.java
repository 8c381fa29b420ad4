package org.smartfactory.registry.command;

import picocli.CommandLine.Option;

/**
 * The reason of a change: options of commands for which it is optional.
 */
final class Reason {

	@Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "command.option.reason")
	String text;

	@Option(names = "--public-reason", descriptionKey = "command.option.public-reason")
	boolean isPublic;

}
