package org.smartfactory.registry.command;

import java.util.concurrent.Callable;

import org.smartfactory.registry.intake.Corrections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Merges two enterprises that are one.
 */
@Command(name = "merge", description = "Merge an enterprise into another that it is: its id leads there from then on.",
		footer = { "", "Example:",
				"  java -jar smart-factory-registry.jar merge f8a67d37-987a-3340-aac5-55e22936be15 ba50883b-018a-3625-826e-9efbc87cd550" })
final class MergeCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Parameters(index = "0", paramLabel = "ENTERPRISE-ID", description = "The id of the enterprise that goes.")
	String enterprise;

	@Parameters(index = "1", paramLabel = "INTO-ID", description = "The id of the enterprise that stays.")
	String into;

	MergeCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		try (var context = this.registry.start()) {
			long revision = context.getBean(Corrections.class).merge(this.enterprise, this.into);
			this.spec.commandLine().getOut().printf("Merged. Revision %s.%n", RowTable.number(revision));
		}
		return ExitCodes.DONE;
	}

}
