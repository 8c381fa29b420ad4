package org.smartfactory.registry.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.smartfactory.registry.load.LoadListener;
import org.smartfactory.registry.load.PackageLoader;
import org.smartfactory.registry.message.Message;
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

	@Parameters(paramLabel = "PATH", descriptionKey = "command.option.package")
	Path path;

	PackageCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		Locale language = RegistryCommand.language(this.spec);
		if (!Files.exists(this.path)) {
			throw new ParameterException(this.spec.commandLine(),
					Message.of("command.package.missing", this.path).in(language));
		}
		try (var context = this.registry.start();
				Progress progress = Progress.of(this.spec.commandLine().getErr(), this.spec.usageMessage().width(),
						language)) {
			String report = process(context.getBean(PackageLoader.class), this.path, progress, language);
			progress.close();
			this.spec.commandLine().getOut().print(report);
		}
		return ExitCodes.DONE;
	}

	/**
	 * Processes the package.
	 * @param loader the loader
	 * @param path the package
	 * @param listener receives the progress
	 * @param language the language of the reader
	 * @return the lines of the report
	 */
	abstract String process(PackageLoader loader, Path path, LoadListener listener, Locale language);

}
