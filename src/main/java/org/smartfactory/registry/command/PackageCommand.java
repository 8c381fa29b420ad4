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
 * Does something with a data package, and tells what.
 */
abstract class PackageCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "PATH",
			description = "The folder of the package, with its datapackage.json, or a zip file.")
	Path path;

	PackageCommand(RegistryStart registry) {
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
			LoadReport report = use(context.getBean(PackageLoader.class), this.path, progress);
			progress.close();
			this.spec.commandLine().getOut().print(LoadSummary.of(report));
			this.spec.commandLine().getOut().println(outcome(report));
		}
		return ExitCodes.DONE;
	}

	/**
	 * Does it.
	 * @param loader the loader
	 * @param path the package
	 * @param listener hears how far it is
	 * @return what changed, or would change
	 */
	abstract LoadReport use(PackageLoader loader, Path path, LoadListener listener);

	/**
	 * Says in a sentence what came of it.
	 * @param report what changed, or would change
	 * @return the sentence
	 */
	abstract String outcome(LoadReport report);

}
