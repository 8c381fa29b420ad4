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
@Command(name = "merge")
final class MergeCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "ENTERPRISE-ID", descriptionKey = "command.option.duplicate")
	String enterprise;

	@Parameters(index = "1", paramLabel = "INTO-ID", descriptionKey = "command.option.into")
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
