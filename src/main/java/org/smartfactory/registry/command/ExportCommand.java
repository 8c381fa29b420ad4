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
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Option(names = "--as-of", paramLabel = "DATE", converter = CalendarDay.class,
			descriptionKey = "command.option.as-of")
	@Nullable LocalDate asOf;

	@Parameters(paramLabel = "DIR|FILE.zip", descriptionKey = "command.option.target")
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
