package org.smartfactory.registry.command;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.correction.Correction;
import org.smartfactory.registry.correction.Corrections;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Removes another name of an enterprise.
 */
@Command(name = "remove-alias")
final class RemoveAliasCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "ENTERPRISE-ID", descriptionKey = "command.option.enterprise")
	String enterprise;

	@Parameters(index = "1", paramLabel = "NAME", descriptionKey = "command.option.name")
	String name;

	@ArgGroup(exclusive = false)
	@Nullable Reason reason;

	RemoveAliasCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	Correction correct(Corrections corrections) {
		return corrections.removeName(this.enterprise, this.name, this.author.withReason(this.reason));
	}

}
