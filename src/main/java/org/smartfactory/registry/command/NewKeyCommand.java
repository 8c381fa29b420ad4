package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.security.ApiKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Generates an API key. It does not use the registry: the hash of the key is configured.
 */
@Command(name = "new-key")
final class NewKeyCommand implements Callable<Integer> {

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "NAME", descriptionKey = "command.option.key-name")
	String name;

	@Override
	public Integer call() {
		Locale language = RegistryCommand.language(this.spec);
		if (!ApiKey.isName(this.name)) {
			throw new ParameterException(this.spec.commandLine(),
					Message.of("command.new-key.name", this.name).in(language));
		}
		ApiKey key = ApiKey.generate();
		PrintWriter out = this.spec.commandLine().getOut();
		out.println(Message.of("command.new-key.key").in(language));
		out.println(key.value());
		out.println(Message.of("command.new-key.setting").in(language));
		out.printf("registry.api-keys.%s=%s%n", this.name, key.hash());
		return ExitCodes.DONE;
	}

}
