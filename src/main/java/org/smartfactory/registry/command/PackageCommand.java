package org.smartfactory.registry.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.smartfactory.registry.load.LoadListener;
import org.smartfactory.registry.load.LoadReport;
import org.smartfactory.registry.load.PackageLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Base class of commands that process a data package and print a report.
 */
abstract class PackageCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "PATH", description = "Folder of the package, with datapackage.json, or a zip file.")
	Path path;

	PackageCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		if (!Files.exists(this.path)) {
			throw new ParameterException(this.spec.commandLine(),
					"Invalid value for PATH: '%s' was not found; expected the folder of a data package, or a zip file."
						.formatted(this.path));
		}
		try (var context = this.registry.start();
				Progress progress = Progress.of(this.spec.commandLine().getErr(), this.spec.usageMessage().width())) {
			LoadReport report = process(context.getBean(PackageLoader.class), this.path, progress);
			progress.close();
			this.spec.commandLine().getOut().print(LoadSummary.of(report));
			this.spec.commandLine().getOut().println(outcome(report));
		}
		return ExitCodes.DONE;
	}

	/**
	 * Processes the package.
	 * @param loader the loader
	 * @param path the package
	 * @param listener receives the progress
	 * @return the report
	 */
	abstract LoadReport process(PackageLoader loader, Path path, LoadListener listener);

	/**
	 * Summarises the report in a sentence.
	 * @param report the report
	 * @return the sentence
	 */
	abstract String outcome(LoadReport report);

}
