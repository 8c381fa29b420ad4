package org.smartfactory.registry.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.ListEntry;
import org.smartfactory.registry.datapackage.ListFacts;
import org.smartfactory.registry.datapackage.ListPackage;
import org.smartfactory.registry.notice.Notice;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.notice.NoticeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads a notice into a data package of its list. It needs no registry.
 */
@Command(name = "read-notice",
		description = "Find the list of enterprises in a notice (.txt .csv .tsv .xlsx .xls .docx .html .pdf), say what was "
				+ "taken, left out and doubtful, and write the list as a data package.",
		footer = { "", "Example:", "  java -jar smart-factory-registry.jar read-notice page.txt --level ADVANCED \\",
				"    --stage RECOGNISED --place 140000 --city 140800 --publisher 山西省工业和信息化厅 \\",
				"    --published-on 2025-06-05 --complete-for 140800 --out list" })
final class ReadNoticeCommand implements Callable<Integer> {

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "The notice, as it was published.")
	Path file;

	@Option(names = "--level", required = true, description = "${COMPLETION-CANDIDATES}.")
	Level level;

	@Option(names = "--stage", required = true, description = "${COMPLETION-CANDIDATES}.")
	Stage stage;

	@Option(names = "--publisher", required = true, paramLabel = "NAME", description = "Who published the list.")
	String publisher;

	@Option(names = "--published-on", required = true, paramLabel = "DATE", converter = CalendarDay.class,
			description = "When it was published.")
	LocalDate publishedOn;

	@Option(names = "--date-precision", defaultValue = "DAY",
			description = "How exactly that is known: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
	DatePrecision datePrecision;

	@Option(names = "--place", paramLabel = "CODE",
			description = "The division that the list is for; none if national.")
	@Nullable String place;

	@Option(names = "--city", paramLabel = "CODE",
			description = "The division of the enterprises for which the notice prints none.")
	@Nullable String city;

	@Option(names = "--complete-for", paramLabel = "CODE",
			description = "The division of which the notice has all entries.")
	@Nullable String completeFor;

	@Option(names = "--title", description = "The title of the list (default: the name of the file).")
	@Nullable String title;

	@Option(names = "--read-in", paramLabel = "TEXT",
			description = "The publication it was read in (default: the name of the file).")
	@Nullable String readIn;

	@Option(names = "--url", description = "The address of the notice.")
	@Nullable String url;

	@Option(names = "--strict", description = "Refuse a notice with doubts.")
	boolean strict;

	@Option(names = "--out", required = true, paramLabel = "DIR|FILE.zip",
			description = "Where the package is written.")
	Path out;

	@Override
	public Integer call() {
		Notice notice = NoticeReader.read(this.file);
		PrintWriter out = this.spec.commandLine().getOut();
		out.print(NoticeSummary.of(notice));
		if (notice.entries().isEmpty() || (this.strict && !notice.ambiguities().isEmpty())) {
			this.spec.commandLine()
				.getErr()
				.println(notice.entries().isEmpty() ? "No list of enterprises was found; nothing was written."
						: "There are doubts, and --strict was asked for; nothing was written.");
			return ExitCodes.REFUSED;
		}
		String name = String.valueOf(this.file.getFileName());
		ListPackage.write(this.out,
				new ListFacts((this.title != null) ? this.title : name, this.level.name(), this.stage.name(),
						this.publisher, this.place, this.city, this.publishedOn, this.datePrecision.name(),
						this.completeFor, (this.readIn != null) ? this.readIn : name, this.url),
				notice.entries().stream().map(ReadNoticeCommand::entry).toList());
		out.printf("Written to %s; look at it, then: check %s%n", this.out, this.out);
		return ExitCodes.DONE;
	}

	private static ListEntry entry(NoticeEntry entry) {
		return new ListEntry(entry.name(), entry.factoryName(), entry.place(), entry.creditCode());
	}

	/**
	 * The levels, by their codes.
	 */
	enum Level {

		BASIC, ADVANCED, EXCELLENCE, PIONEER

	}

	/**
	 * The stages, by their codes.
	 */
	enum Stage {

		PUBLICISED, RECOGNISED, CULTIVATED

	}

	/**
	 * How exactly a date is known.
	 */
	enum DatePrecision {

		DAY, MONTH, YEAR

	}

}
