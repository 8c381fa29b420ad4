package org.smartfactory.registry.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.smartfactory.registry.load.Recount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Recomputes the derived counts.
 */
@Command(name = "recount",
		description = "Count everything anew from the facts and compare with the counts that are kept.",
		footer = { "", "Example:", "  java -jar smart-factory-registry.jar recount" })
final class RecountCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Option(names = "--fix", description = "Write what was counted, if it differs.")
	boolean fix;

	@Mixin
	Author author = new Author();

	RecountCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		try (var context = this.registry.start()) {
			Recount recount = context.getBean(Recount.class);
			List<String> differences = this.fix ? recount.fix(this.author.because(null)) : recount.findDifferences();
			differences.forEach(this.spec.commandLine().getOut()::println);
			this.spec.commandLine()
				.getOut()
				.println(differences.isEmpty() ? "No difference: the counts are those of the facts."
						: "%s counts differ%s.".formatted(RowTable.number(differences.size()),
								this.fix ? "ed, and were written anew" : "; --fix writes them anew"));
			return (differences.isEmpty() || this.fix) ? ExitCodes.DONE : ExitCodes.REFUSED;
		}
	}

}
