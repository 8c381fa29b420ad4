package org.smartfactory.registry.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.smartfactory.registry.load.Recount;
import org.smartfactory.registry.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Recomputes the derived counts and compares them with the stored ones.
 */
@Command(name = "recount")
final class RecountCommand implements Callable<Integer> {

	private final RegistryStart registry;

	@Spec
	CommandSpec spec;

	@Option(names = "--fix", descriptionKey = "command.option.fix")
	boolean fix;

	@Mixin
	Author author = new Author();

	RecountCommand(RegistryStart registry) {
		this.registry = registry;
	}

	@Override
	public Integer call() {
		try (var context = this.registry.start()) {
			Recount recount = context.getBean(Recount.class);
			List<Message> differences = this.fix ? recount.fix(this.author.withReason(null))
					: recount.findDifferences();
			Locale language = RegistryCommand.language(this.spec);
			Stream.concat(differences.stream(), Stream.of(outcome(differences.size())))
				.forEach((line) -> this.spec.commandLine().getOut().println(line.in(language)));
			return (differences.isEmpty() || this.fix) ? ExitCodes.DONE : ExitCodes.REFUSED;
		}
	}

	private Message outcome(int differences) {
		if (differences == 0) {
			return Message.of("command.recount.same");
		}
		return this.fix ? Message.of("command.recount.fixed", differences)
				: Message.of("command.recount.differ", differences);
	}

}
