package org.smartfactory.registry.command;

import java.util.concurrent.Callable;

import org.smartfactory.registry.intake.Corrections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Gives an enterprise another name.
 */
@Command(name = "alias", description = "Give an enterprise another name, under which it is found and matched.",
		footer = { "", "Example:",
				"  java -jar smart-factory-registry.jar alias ba50883b-018a-3625-826e-9efbc87cd550 建龙实业" })
final class AliasCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Parameters(index = "0", paramLabel = "ENTERPRISE-ID",
			description = "The id of the enterprise, as the API or a package has it.")
	String enterprise;

	@Parameters(index = "1", paramLabel = "NAME", description = "The other name.")
	String name;

	AliasCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		try (var context = this.registry.start()) {
			long revision = context.getBean(Corrections.class).alias(this.enterprise, this.name);
			this.spec.commandLine().getOut().printf("Named. Revision %s.%n", RowTable.number(revision));
		}
		return ExitCodes.DONE;
	}

}
