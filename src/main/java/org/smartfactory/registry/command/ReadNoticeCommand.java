package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.ListEntry;
import org.smartfactory.registry.datapackage.ListMetadata;
import org.smartfactory.registry.datapackage.ListPackage;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.Notice;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.notice.NoticeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Converts the list of a notice to a data package. It does not use the registry.
 */
@Command(name = "read-notice")
final class ReadNoticeCommand implements Callable<Integer> {

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "FILE", descriptionKey = "command.option.notice")
	Path file;

	@Option(names = "--level", required = true, descriptionKey = "command.option.level")
	Level level;

	@Option(names = "--stage", required = true, descriptionKey = "command.option.stage")
	Stage stage;

	@Option(names = "--publisher", required = true, paramLabel = "NAME", descriptionKey = "command.option.publisher")
	String publisher;

	@Option(names = "--published-on", required = true, paramLabel = "DATE", converter = CalendarDay.class,
			descriptionKey = "command.option.published-on")
	LocalDate publishedOn;

	@Option(names = "--date-precision", defaultValue = "DAY", descriptionKey = "command.option.date-precision")
	DatePrecision datePrecision;

	@Option(names = "--place", paramLabel = "CODE", descriptionKey = "command.option.place")
	@Nullable String place;

	@Option(names = "--city", paramLabel = "CODE", descriptionKey = "command.option.city")
	@Nullable String city;

	@Option(names = "--complete-for", paramLabel = "CODE", descriptionKey = "command.option.complete-for")
	@Nullable String completeFor;

	@Option(names = "--title", descriptionKey = "command.option.title")
	@Nullable String title;

	@Option(names = "--read-in", paramLabel = "TEXT", descriptionKey = "command.option.read-in")
	@Nullable String readIn;

	@Option(names = "--url", descriptionKey = "command.option.url")
	@Nullable String url;

	@Option(names = "--strict", descriptionKey = "command.option.strict")
	boolean strict;

	@Option(names = "--out", required = true, paramLabel = "DIR|FILE.zip", descriptionKey = "command.option.target")
	Path out;

	@Override
	public Integer call() {
		Notice notice = NoticeReader.read(this.file);
		Locale language = RegistryCommand.language(this.spec);
		PrintWriter out = this.spec.commandLine().getOut();
		out.print(NoticeSummary.of(notice, language));
		if (notice.entries().isEmpty() || (this.strict && !notice.ambiguities().isEmpty())) {
			this.spec.commandLine()
				.getErr()
				.println((notice.entries().isEmpty() ? Message.of("command.notice.none")
						: Message.of("command.notice.strict"))
					.in(language));
			return ExitCodes.REFUSED;
		}
		String name = String.valueOf(this.file.getFileName());
		ListPackage.write(this.out,
				new ListMetadata((this.title != null) ? this.title : name, this.level.name(), this.stage.name(),
						this.publisher, this.place, this.city, this.publishedOn, this.datePrecision.name(),
						this.completeFor, (this.readIn != null) ? this.readIn : name, this.url),
				notice.entries().stream().map(ReadNoticeCommand::entry).toList());
		out.println(Message.of("command.notice.written", this.out, this.out).in(language));
		return ExitCodes.DONE;
	}

	private static ListEntry entry(NoticeEntry entry) {
		return new ListEntry(entry.name(), entry.factoryName(), entry.place(), entry.creditCode());
	}

	/**
	 * The codes of the levels.
	 */
	enum Level {

		BASIC, ADVANCED, EXCELLENCE, PIONEER

	}

	/**
	 * The codes of the stages.
	 */
	enum Stage {

		PUBLICISED, RECOGNISED, CULTIVATED

	}

	/**
	 * The precision of a date.
	 */
	enum DatePrecision {

		DAY, MONTH, YEAR

	}

}
