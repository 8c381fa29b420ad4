package org.smartfactory.registry.command;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.correction.Correction;
import org.smartfactory.registry.correction.Corrections;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Merges two enterprises that are one.
 */
@Command(name = "merge", description = "Merge an enterprise into another that it is: its id leads there from then on.",
		footer = { "", "Example:",
				"  java -jar smart-factory-registry.jar merge f8a67d37-987a-3340-aac5-55e22936be15 ba50883b-018a-3625-826e-9efbc87cd550" })
final class MergeCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "ENTERPRISE-ID", description = "The id of the enterprise that goes.")
	String enterprise;

	@Parameters(index = "1", paramLabel = "INTO-ID", description = "The id of the enterprise that stays.")
	String into;

	@ArgGroup(exclusive = false)
	@Nullable Reason reason;

	MergeCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	Correction correct(Corrections corrections) {
		return corrections.merge(this.enterprise, this.into, this.author.because(this.reason));
	}

}
