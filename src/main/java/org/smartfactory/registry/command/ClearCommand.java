package org.smartfactory.registry.command;

import org.smartfactory.registry.correction.Correction;
import org.smartfactory.registry.correction.Corrections;
import org.smartfactory.registry.correction.EnterpriseField;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Clears a field of an enterprise.
 */
@Command(name = "clear")
final class ClearCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "ENTERPRISE-ID", descriptionKey = "command.option.enterprise")
	String enterprise;

	@Option(names = "--field", required = true, descriptionKey = "command.option.field")
	EnterpriseField field;

	@ArgGroup(exclusive = false, multiplicity = "1")
	Reason reason = new Reason();

	ClearCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	Correction correct(Corrections corrections) {
		return corrections.clear(this.enterprise, this.field, this.author.withReason(this.reason));
	}

}
