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
 * Exports the registry as a data package.
 */
@Command(name = "export",
		description = "Export the whole registry as a data package. The same content gives the same bytes "
				+ "on every database.",
		footer = { "", "Examples:", "  java -jar smart-factory-registry.jar export registry.zip",
				"  java -jar smart-factory-registry.jar export --as-of 2025-06-05 then" })
final class ExportCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Option(names = "--as-of", paramLabel = "DATE", converter = CalendarDay.class,
			description = "Export the state of this date: without later publications and withdrawals.")
	@Nullable LocalDate asOf;

	@Parameters(paramLabel = "DIR|FILE.zip", description = "New or empty folder, or new file ending in .zip.")
	Path target;

	ExportCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		try (var context = this.registry.start()) {
			Map<String, Long> rows = context.getBean(RegistryExport.class).export(this.target, this.asOf);
			this.spec.commandLine().getOut().print(RowTable.of(rows, RegistryCommand.language(this.spec)));
		}
		return ExitCodes.DONE;
	}

}
