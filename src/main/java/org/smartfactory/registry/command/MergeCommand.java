package org.smartfactory.registry.command;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.correction.Correction;
import org.smartfactory.registry.correction.Corrections;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Merges two entries of one enterprise.
 */
@Command(name = "merge",
		description = "Merge a duplicate entry into the enterprise; its ID then identifies that enterprise.",
		footer = { "", "Example:",
				"  java -jar smart-factory-registry.jar merge f8a67d37-987a-3340-aac5-55e22936be15 ba50883b-018a-3625-826e-9efbc87cd550" })
final class MergeCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "ENTERPRISE-ID", description = "ID of the duplicate entry.")
	String enterprise;

	@Parameters(index = "1", paramLabel = "INTO-ID", description = "ID of the enterprise that remains.")
	String into;

	@ArgGroup(exclusive = false)
	@Nullable Reason reason;

	MergeCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	Correction correct(Corrections corrections) {
		return corrections.merge(this.enterprise, this.into, this.author.withReason(this.reason));
	}

}
