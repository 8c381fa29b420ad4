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
@Command(name = "read-notice",
		description = "Find the list of enterprises in a notice (.txt .csv .tsv .xlsx .xls .docx .html .pdf), report "
				+ "what was taken, skipped and ambiguous, and write the list as a data package.",
		footer = { "", "Example:", "  java -jar smart-factory-registry.jar read-notice page.txt --level ADVANCED \\",
				"    --stage RECOGNISED --place 140000 --city 140800 --publisher 山西省工业和信息化厅 \\",
				"    --published-on 2025-06-05 --complete-for 140800 --out list" })
final class ReadNoticeCommand implements Callable<Integer> {

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "Notice, as published.")
	Path file;

	@Option(names = "--level", required = true, description = "Level of the list: ${COMPLETION-CANDIDATES}.")
	Level level;

	@Option(names = "--stage", required = true, description = "Stage of the list: ${COMPLETION-CANDIDATES}.")
	Stage stage;

	@Option(names = "--publisher", required = true, paramLabel = "NAME",
			description = "Authority that published the list.")
	String publisher;

	@Option(names = "--published-on", required = true, paramLabel = "DATE", converter = CalendarDay.class,
			description = "Date of publication.")
	LocalDate publishedOn;

	@Option(names = "--date-precision", defaultValue = "DAY",
			description = "Precision of the date: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
	DatePrecision datePrecision;

	@Option(names = "--place", paramLabel = "CODE", description = "Division of the list; omit it for a national list.")
	@Nullable String place;

	@Option(names = "--city", paramLabel = "CODE", description = "Division of the enterprises without a printed place.")
	@Nullable String city;

	@Option(names = "--complete-for", paramLabel = "CODE",
			description = "Division for which the notice contains all entries.")
	@Nullable String completeFor;

	@Option(names = "--title", description = "Title of the list (default: the file name).")
	@Nullable String title;

	@Option(names = "--read-in", paramLabel = "TEXT",
			description = "Publication in which the list was read (default: the file name).")
	@Nullable String readIn;

	@Option(names = "--url", description = "URL of the notice.")
	@Nullable String url;

	@Option(names = "--strict", description = "Reject a notice that has ambiguities.")
	boolean strict;

	@Option(names = "--out", required = true, paramLabel = "DIR|FILE.zip",
			description = "New or empty folder, or new file ending in .zip.")
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
