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
@Command(name = "generate",
		description = "Write a package of synthetic enterprises for tests and benchmarks. "
				+ "The same number and seed give the same bytes.",
		footer = { "", "Example:",
				"  java -jar smart-factory-registry.jar generate --enterprises 1000000 --seed 7 big" })
final class GenerateCommand implements Callable<Integer> {

	private static final int MAX_ENTERPRISES = 10_000_000;

	@Spec
	CommandSpec spec;

	@Option(names = "--enterprises", required = true, paramLabel = "N",
			description = "Number of enterprises, 1 to 10,000,000.")
	int enterprises;

	@Option(names = "--seed", paramLabel = "S", defaultValue = "1",
			description = "Seed of the random numbers, an integer (default: ${DEFAULT-VALUE}).")
	long seed;

	@Parameters(paramLabel = "DIR|FILE.zip", description = "New or empty folder, or new file ending in .zip.")
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
