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
 * Recomputes the derived counts and compares them with the stored ones.
 */
@Command(name = "recount",
		description = "Recompute the derived counts from the facts and compare them with the stored counts.",
		footer = { "", "Example:", "  java -jar smart-factory-registry.jar recount" })
final class RecountCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Option(names = "--fix", description = "Replace stored counts that differ.")
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
			List<String> differences = this.fix ? recount.fix(this.author.withReason(null)) : recount.findDifferences();
			differences.forEach(this.spec.commandLine().getOut()::println);
			this.spec.commandLine()
				.getOut()
				.println(differences.isEmpty() ? "No difference: the stored counts match the facts."
						: "%s counts differ%s.".formatted(RowTable.number(differences.size()),
								this.fix ? "ed and were replaced" : "; use --fix to replace them"));
			return (differences.isEmpty() || this.fix) ? ExitCodes.DONE : ExitCodes.REFUSED;
		}
	}

}
