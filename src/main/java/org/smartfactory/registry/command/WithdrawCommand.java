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
@Command(name = "withdraw", description = "Say that a recognition ended.", footer = { "", "Example:",
		"  java -jar smart-factory-registry.jar withdraw 202175ea-2ed5-3fdf-9eb4-542705b0c046 --on 2026-03-01 --reason 迁出" })
final class WithdrawCommand extends CorrectionCommand {

	@Parameters(index = "0", paramLabel = "RECOGNITION-ID",
			description = "The id of the recognition, as the API or a package has it.")
	String recognition;

	@Option(names = "--on", required = true, paramLabel = "DATE", converter = CalendarDay.class,
			description = "The day from which it stands no more.")
	LocalDate on;

	@Option(names = "--reason", required = true, paramLabel = "TEXT",
			description = "Why it ended; everybody sees it with the recognition.")
	String reason;

	WithdrawCommand(RegistryStart registry) {
		super(registry);
	}

	@Override
	Correction correct(Corrections corrections) {
		return corrections.withdraw(this.recognition, this.on, this.author.publicly(this.reason));
	}

}
