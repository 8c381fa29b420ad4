package org.smartfactory.registry.command;

import java.nio.file.Path;

import org.smartfactory.registry.load.LoadListener;
import org.smartfactory.registry.load.LoadReport;
import org.smartfactory.registry.load.PackageLoader;
import org.smartfactory.registry.message.Message;
import picocli.CommandLine.Command;

/**
 * Validates a data package and reports what a load would change.
 */
@Command(name = "check")
final class CheckCommand extends PackageCommand {

	CheckCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	LoadReport process(PackageLoader loader, Path path, LoadListener listener) {
		return loader.check(path, listener);
	}

	@Override
	Message outcome(LoadReport report) {
		return report.changed() ? Message.of("command.check.changed") : Message.of("command.check.unchanged");
	}

}
