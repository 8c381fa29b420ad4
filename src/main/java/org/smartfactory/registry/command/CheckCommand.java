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
 * Says what loading a data package would do.
 */
@Command(name = "check",
		description = "Say what loading a data package would do, or all that is wrong with it. Nothing is changed.",
		footer = { "", "Example:", "  java -jar smart-factory-registry.jar check lists-of-june" })
final class CheckCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "PATH",
			description = "The folder of the package, with its datapackage.json, or a zip file.")
	Path path;

	CheckCommand(RegistryStart registry) {
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
			LoadReport report = context.getBean(PackageLoader.class).check(this.path, progress);
			progress.close();
			this.spec.commandLine().getOut().print(LoadSummary.of(report));
			this.spec.commandLine()
				.getOut()
				.println(report.changed() ? "Nothing was changed: this is what a load would do."
						: "A load would change nothing: the registry holds all of it already.");
		}
		return ExitCodes.DONE;
	}

}
