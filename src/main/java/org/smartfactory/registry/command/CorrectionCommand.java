package org.smartfactory.registry.command;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.smartfactory.registry.correction.Corrected;
import org.smartfactory.registry.correction.Correction;
import org.smartfactory.registry.correction.Corrections;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.Refusal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Base class of commands that correct a fact of the registry. Prints the new revision, or
 * why the correction was refused.
 */
abstract class CorrectionCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Mixin
	Author author = new Author();

	CorrectionCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		Locale language = RegistryCommand.language(this.spec);
		try (var context = this.registry.start()) {
			Correction correction = correct(context.getBean(Corrections.class));
			if (correction instanceof Corrected corrected) {
				this.spec.commandLine().getOut().println(Message.of("command.done", corrected.revision()).in(language));
				return ExitCodes.DONE;
			}
			this.spec.commandLine().getErr().println(((Refusal) correction).message().in(language));
			return ExitCodes.REFUSED;
		}
	}

	/**
	 * Makes the correction.
	 * @param corrections the corrections that can be made
	 * @return the result
	 */
	abstract Correction correct(Corrections corrections);

}
