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
@Command(name = "withdraw", description = "Record the withdrawal of a recognition.", footer = { "", "Example:",
		"  java -jar smart-factory-registry.jar withdraw 202175ea-2ed5-3fdf-9eb4-542705b0c046 --on 2026-03-01 --reason 迁出" })
final class WithdrawCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "RECOGNITION-ID",
			description = "ID of the recognition, from the API or a package.")
	String recognition;

	@Option(names = "--on", required = true, paramLabel = "DATE", converter = CalendarDay.class,
			description = "First day on which the recognition is no longer valid.")
	LocalDate on;

	@Option(names = "--reason", required = true, paramLabel = "TEXT",
			description = "Reason for the withdrawal; public, shown with the recognition.")
	String reason;

	WithdrawCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	Correction correct(Corrections corrections) {
		return corrections.withdraw(this.recognition, this.on, this.author.withPublicReason(this.reason));
	}

}
