package org.smartfactory.registry.command;

import java.nio.file.Path;

import org.smartfactory.registry.load.LoadListener;
import org.smartfactory.registry.load.LoadReport;
import org.smartfactory.registry.load.PackageLoader;
import picocli.CommandLine.Command;

/**
 * Says what loading a data package would do.
 */
@Command(name = "check",
		description = "Say what loading a data package would do, or all that is wrong with it. Nothing is changed.",
		footer = { "", "Example:", "  java -jar smart-factory-registry.jar check lists-of-june" })
final class CheckCommand extends PackageCommand {

	CheckCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	LoadReport use(PackageLoader loader, Path path, LoadListener listener) {
		return loader.check(path, listener);
	}

	@Override
	String outcome(LoadReport report) {
		return report.changed() ? "Nothing was changed: this is what a load would do."
				: "A load would change nothing: the registry holds all of it already.";
	}

}
