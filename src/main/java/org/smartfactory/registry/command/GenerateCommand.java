package org.smartfactory.registry.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.synthetic.SyntheticPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes a synthetic package. It does not use the registry.
 */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

	private static final int MAX_ENTERPRISES = 10_000_000;

	@Spec
	CommandSpec spec;

	@Option(names = "--enterprises", required = true, paramLabel = "N", descriptionKey = "command.option.enterprises")
	int enterprises;

	@Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "command.option.seed")
	long seed;

	@Parameters(paramLabel = "DIR|FILE.zip", descriptionKey = "command.option.target")
	Path target;

	@Override
	public Integer call() {
		Locale language = RegistryCommand.language(this.spec);
		if (this.enterprises < 1 || this.enterprises > MAX_ENTERPRISES) {
			throw new ParameterException(this.spec.commandLine(),
					Message.of("command.generate.enterprises", this.enterprises, MAX_ENTERPRISES).in(language));
		}
		SyntheticPackage.write(this.target, this.enterprises, this.seed);
		this.spec.commandLine()
			.getOut()
			.println(Message.of("command.generate.written", this.enterprises, this.target).in(language));
		return ExitCodes.DONE;
	}

}
