package org.smartfactory.registry.command;

import java.time.LocalDate;

import org.smartfactory.registry.correction.Correction;
import org.smartfactory.registry.correction.Corrections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Withdraws a recognition.
 */
@Command(name = "withdraw")
final class WithdrawCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "RECOGNITION-ID", descriptionKey = "command.option.recognition")
	String recognition;

	@Option(names = "--on", required = true, paramLabel = "DATE", converter = CalendarDay.class,
			descriptionKey = "command.option.withdrawn-on")
	LocalDate on;

	@Option(names = "--reason", required = true, paramLabel = "TEXT",
			descriptionKey = "command.option.withdrawal-reason")
	String reason;

	WithdrawCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	Correction correct(Corrections corrections) {
		return corrections.withdraw(this.recognition, this.on, this.author.withPublicReason(this.reason));
	}

}
