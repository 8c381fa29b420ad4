package org.smartfactory.registry.command;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.load.LoadListener;
import org.smartfactory.registry.load.LoadReport;
import org.smartfactory.registry.load.PackageLoader;
import org.smartfactory.registry.message.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Loads a data package.
 */
@Command(name = "load")
final class LoadCommand extends PackageCommand {

	@Mixin
	Author author = new Author();

	@ArgGroup(exclusive = false)
	@Nullable Reason reason;

	LoadCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	LoadReport process(PackageLoader loader, Path path, LoadListener listener) {
		return loader.load(path, this.author.withReason(this.reason), listener);
	}

	@Override
	Message outcome(LoadReport report) {
		return report.changed() ? Message.of("command.load.changed", report.revision())
				: Message.of("command.load.unchanged", report.revision());
	}

}
