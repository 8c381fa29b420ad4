package org.smartfactory.registry.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.smartfactory.registry.intake.LoadReport;
import org.smartfactory.registry.intake.PackageLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Loads a data package.
 */
@Command(name = "load",
		description = "Load a data package: all of it or nothing. Loading the same again changes nothing.",
		footer = { "", "Example:", "  java -jar smart-factory-registry.jar load lists-of-june" })
final class LoadCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "PATH",
			description = "The folder of the package, with its datapackage.json, or a zip file.")
	Path path;

	LoadCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		if (!Files.exists(this.path)) {
			throw new ParameterException(this.spec.commandLine(),
					"Invalid value for PATH: '%s' does not exist; expected the folder of a data package, or a zip file."
						.formatted(this.path));
		}
		try (var context = this.registry.start();
				Progress progress = Progress.of(this.spec.commandLine().getErr(), this.spec.usageMessage().width())) {
			LoadReport report = context.getBean(PackageLoader.class).load(this.path, progress);
			progress.close();
			this.spec.commandLine().getOut().print(LoadSummary.of(report));
			this.spec.commandLine()
				.getOut()
				.printf(report.changed() ? "Loaded as revision %s.%n"
						: "Nothing changed: the registry holds all of it already (revision %s).%n",
						RowTable.number(report.revision()));
		}
		return ExitCodes.DONE;
	}

}
