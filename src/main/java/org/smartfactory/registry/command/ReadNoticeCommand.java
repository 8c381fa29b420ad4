package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.Ambiguity;
import org.smartfactory.registry.notice.Notice;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.notice.NoticeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Converts the list of a notice to a data package. It does not use the registry.
 */
@Command(name = "read-notice")
final class ReadNoticeCommand implements Callable<Integer> {

	/** The number of names in a message. */
	private static final int NAMES = 10;

	private static final String PRINTED_COUNT = "notice.ambiguity.count";

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "FILE", descriptionKey = "command.option.notice")
	Path file;

	@Mixin
	ListOptions list = new ListOptions();

	@Option(names = "--strict", descriptionKey = "command.option.strict")
	boolean strict;

	@Option(names = "--out", required = true, paramLabel = "DIR|FILE.zip", descriptionKey = "command.option.target")
	Path out;

	@Override
	public Integer call() {
		Notice notice = CreditCodeCheck.of(NoticeReader.read(this.file));
		Locale language = RegistryCommand.language(this.spec);
		PrintWriter out = this.spec.commandLine().getOut();
		out.print(NoticeSummary.of(notice, language));
		ListPackage written = new ListPackage(this.list, String.valueOf(this.file.getFileName()), notice.entries());
		Optional<Message> refusal = refusal(notice, written);
		if (refusal.isPresent()) {
			this.spec.commandLine().getErr().println(refusal.get().in(language));
			return ExitCodes.REFUSED;
		}
		written.write(this.out);
		out.println(Message.of("command.notice.written", this.out, this.out).in(language));
		return ExitCodes.DONE;
	}

	private Optional<Message> refusal(Notice notice, ListPackage written) {
		if (notice.entries().isEmpty()) {
			return Optional.of(Message.of("command.notice.none"));
		}
		if (this.strict && !notice.ambiguities().isEmpty()) {
			return Optional.of(Message.of("command.notice.strict"));
		}
		return (this.list.completeFor != null) ? notComplete(notice, written.unplaced()) : Optional.empty();
	}

	private static Optional<Message> notComplete(Notice notice, List<NoticeEntry> unplaced) {
		if (!unplaced.isEmpty()) {
			return Optional.of(Message.of("command.notice.unplaced", unplaced.size(),
					unplaced.stream().limit(NAMES).map(NoticeEntry::name).collect(Collectors.joining(", "))));
		}
		return notice.ambiguities()
			.stream()
			.map(Ambiguity::message)
			.filter((message) -> message.key().equals(PRINTED_COUNT))
			.map((message) -> Message.of("command.notice.count-differs", message))
			.findFirst();
	}

}
