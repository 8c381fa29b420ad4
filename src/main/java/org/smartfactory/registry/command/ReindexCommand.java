package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.smartfactory.registry.load.Reindex;
import org.smartfactory.registry.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Computes normalized names, search texts and sort keys again.
 */
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Mixin
	Author author = new Author();

	ReindexCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		try (var context = this.registry.start(Map.of("registry.reindex", "false"))) {
			Reindex.Report report = context.getBean(Reindex.class).run(this.author.withReason(null));
			Locale language = RegistryCommand.language(this.spec);
			PrintWriter out = this.spec.commandLine().getOut();
			if (!report.conflicts().isEmpty()) {
				PrintWriter err = this.spec.commandLine().getErr();
				report.conflicts().forEach((conflict) -> err.println(conflict.in(language)));
				return ExitCodes.REFUSED;
			}
			if (report.total() == 0) {
				out.println(Message.of("command.reindex.same").in(language));
				return ExitCodes.DONE;
			}
			Map<String, Long> rows = new LinkedHashMap<>();
			report.rows().forEach((each) -> rows.put(each.table(), each.total()));
			out.print(RowTable.of(rows, language));
			report.examples().forEach((name) -> out.println("  " + name));
			return ExitCodes.DONE;
		}
	}

}
