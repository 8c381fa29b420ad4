package org.smartfactory.registry.command;

import org.smartfactory.registry.correction.Correction;
import org.smartfactory.registry.correction.Corrections;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Undoes the withdrawal of a recognition.
 */
@Command(name = "unwithdraw")
final class UnwithdrawCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "RECOGNITION-ID", descriptionKey = "command.option.recognition")
	String recognition;

	@ArgGroup(exclusive = false, multiplicity = "1")
	Reason reason = new Reason();

	UnwithdrawCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	Correction correct(Corrections corrections) {
		return corrections.unwithdraw(this.recognition, this.author.withReason(this.reason));
	}

}
