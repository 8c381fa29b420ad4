package org.smartfactory.registry.command;

import java.util.concurrent.Callable;

import org.smartfactory.registry.intake.Corrections;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Corrects a fact of the registry, and tells the revision after it.
 */
abstract class CorrectionCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	CorrectionCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		try (var context = this.registry.start()) {
			long revision = correct(context.getBean(Corrections.class));
			this.spec.commandLine().getOut().printf("Done: revision %s.%n", RowTable.number(revision));
		}
		return ExitCodes.DONE;
	}

	/**
	 * Corrects it.
	 * @param corrections the corrections that can be made
	 * @return the revision after it
	 */
	abstract long correct(Corrections corrections);

}
