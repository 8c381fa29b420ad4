package org.smartfactory.registry.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.export.RegistryExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes the registry as a data package.
 */
@Command(name = "export",
		description = "Write the whole registry as a data package: the same bytes from the same content, "
				+ "whatever the database.",
		footer = { "", "Examples:", "  java -jar smart-factory-registry.jar export registry.zip",
				"  java -jar smart-factory-registry.jar export --as-of 2025-06-05 then" })
final class ExportCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Option(names = "--as-of", paramLabel = "DATE", converter = CalendarDay.class,
			description = "Only what had been published, and withdrawn, on that day.")
	@Nullable LocalDate asOf;

	@Parameters(paramLabel = "DIR|FILE.zip",
			description = "A new or empty folder, or the name of a new file ending in .zip.")
	Path target;

	ExportCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		try (var context = this.registry.start()) {
			Map<String, Long> rows = context.getBean(RegistryExport.class).export(this.target, this.asOf);
			this.spec.commandLine().getOut().print(RowTable.of(rows));
		}
		return ExitCodes.DONE;
	}

}
