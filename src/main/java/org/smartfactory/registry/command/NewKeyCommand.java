package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.smartfactory.registry.security.ApiKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Makes an API key. It needs no registry: what makes the key good is configured.
 */
@Command(name = "new-key",
		description = "Make a key by which one machine writes over GraphQL, and the setting that lets it. "
				+ "Nothing is changed.",
		footer = { "", "Example:", "  java -jar smart-factory-registry.jar new-key loader" })
final class NewKeyCommand implements Callable<Integer> {

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "NAME",
			description = "The name of the key in the change log: lower-case letters and digits, a letter first.")
	String name;

	@Override
	public Integer call() {
		if (!ApiKey.isName(this.name)) {
			throw new ParameterException(this.spec.commandLine(),
					"Invalid value for NAME: '%s'; expected at most 40 lower-case letters and digits, a letter first."
						.formatted(this.name));
		}
		ApiKey key = ApiKey.generate();
		PrintWriter out = this.spec.commandLine().getOut();
		out.println("The key, for the machine. It is kept nowhere:");
		out.println(key.value());
		out.println("The setting, for the registry. It tells nothing of the key:");
		out.printf("registry.api-keys.%s=%s%n", this.name, key.hash());
		return ExitCodes.DONE;
	}

}
