package org.smartfactory.registry.command;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.correction.Correction;
import org.smartfactory.registry.correction.Corrections;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Adds another name to an enterprise.
 */
@Command(name = "alias", description = "Add another name to an enterprise, by which it is found and matched.",
		footer = { "", "Example:",
				"  java -jar smart-factory-registry.jar alias ba50883b-018a-3625-826e-9efbc87cd550 建龙实业" })
final class AliasCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "ENTERPRISE-ID",
			description = "ID of the enterprise, from the API or a package.")
	String enterprise;

	@Parameters(index = "1", paramLabel = "NAME", description = "Other name.")
	String name;

	@ArgGroup(exclusive = false)
	@Nullable Reason reason;

	AliasCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	Correction correct(Corrections corrections) {
		return corrections.addName(this.enterprise, this.name, this.author.withReason(this.reason));
	}

}
