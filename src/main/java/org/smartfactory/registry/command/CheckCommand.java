package org.smartfactory.registry.command;

import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.load.LoadListener;
import org.smartfactory.registry.load.LoadReport;
import org.smartfactory.registry.load.PackageLoader;
import org.smartfactory.registry.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Validates a data package and reports what a load would change.
 */
@Command(name = "check")
final class CheckCommand extends PackageCommand {

	@Option(names = "--diff", paramLabel = "FILE.csv", descriptionKey = "command.option.diff")
	@Nullable Path diff;

	@Option(names = "--warnings", paramLabel = "FILE.csv", descriptionKey = "command.option.warnings")
	@Nullable Path warnings;

	CheckCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	String process(PackageLoader loader, Path path, LoadListener listener, Locale language) {
		try (ReportFile records = ReportFile.open(this.diff, "table", "change", "key", "name", "field", "before",
				"after", "line"); ReportFile reviews = ReportFile.open(this.warnings, "kind", "file", "line", "text")) {
			CheckFindings findings = new CheckFindings(records, reviews, language);
			LoadReport report = loader.check(path, listener, findings::add, findings::add);
			records.finish();
			reviews.finish();
			Message outcome = report.changed() ? Message.of("command.check.changed")
					: Message.of("command.check.unchanged");
			return LoadSummary.of(report, language) + findings.text() + "%s%n".formatted(outcome.in(language));
		}
	}

}
