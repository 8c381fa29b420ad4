package org.smartfactory.registry.command;

import java.nio.file.Path;
import java.util.Locale;

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
	String process(PackageLoader loader, Path path, LoadListener listener, Locale language) {
		LoadReport report = loader.load(path, this.author.withReason(this.reason), listener);
		Message outcome = report.changed() ? Message.of("command.load.changed", report.revision())
				: Message.of("command.load.unchanged", report.revision());
		return LoadSummary.of(report, language) + "%s%n".formatted(outcome.in(language));
	}

}
