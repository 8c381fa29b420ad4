package org.smartfactory.registry.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.smartfactory.registry.intake.LoadListener;
import org.smartfactory.registry.intake.PackageLoader;
import org.smartfactory.registry.snapshot.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.core.io.FileSystemResource;

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

	@Parameters(paramLabel = "PATH", description = "The folder of the package, with its datapackage.json.")
	Path path;

	LoadCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		if (!Files.exists(this.path)) {
			throw new ParameterException(this.spec.commandLine(),
					"Invalid value for PATH: '%s' does not exist; expected the folder of a data package."
						.formatted(this.path));
		}
		try (var context = this.registry.start();
				Progress progress = Progress.of(this.spec.commandLine().getErr(), this.spec.usageMessage().width())) {
			boolean changed = load(context.getBean(PackageLoader.class), this.path, progress);
			progress.close();
			tell(changed, context.getBean(Revision.class).current());
		}
		return ExitCodes.DONE;
	}

	/**
	 * All that the command line knows of the loader.
	 * @param loader the loader
	 * @param path the folder of the package
	 * @param listener hears how far it has come
	 * @return whether anything changed
	 */
	private static boolean load(PackageLoader loader, Path path, LoadListener listener) {
		listener.step("Loading", -1);
		return loader.load(new FileSystemResource(path.resolve("datapackage.json")));
	}

	private void tell(boolean changed, long revision) {
		this.spec.commandLine()
			.getOut()
			.printf(changed ? "Loaded as revision %s.%n"
					: "Nothing changed: the registry holds all of it already (revision %s).%n",
					RowTable.number(revision));
	}

}
