package org.smartfactory.registry.notice.document;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * Reads a file of columns separated by commas, semicolons or tabs; the most frequent
 * separator of the first lines is used.
 */
final class SeparatedText {

	private static final int SAMPLE = 50;

	private SeparatedText() {
	}

	static List<Block> read(String text, TextBudget budget) {
		List<TableRow> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> csv = CsvReader.builder()
			.fieldSeparator(separator(text))
			.skipEmptyLines(true)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowExtraCharsAfterClosingQuote(true)
			.ofCsvRecord(text)) {
			for (CsvRecord line : csv) {
				line.getFields().forEach(budget::spend);
				int first = (int) line.getStartingLineNumber();
				rows.add(new TableRow(first, first + lineBreaks(line.getFields()), List.copyOf(line.getFields())));
			}
		}
		catch (CsvParseException ex) {
			throw new NoticeRefusedException(Message.of("notice.file.not-csv", ex.getMessage()), ex);
		}
		catch (java.io.IOException ex) {
			throw new NoticeRefusedException(Message.of("notice.file.no-permission"), ex);
		}
		return List.of(new Block.Table(null, rows));
	}

	private static int lineBreaks(List<String> fields) {
		return fields.stream()
			.mapToInt((field) -> (int) field.chars().filter((character) -> character == '\n').count())
			.sum();
	}

	private static char separator(String text) {
		char best = ',';
		long most = 0;
		for (char separator : new char[] { ',', '\t', ';', '，' }) {
			long count = text.lines()
				.limit(SAMPLE)
				.mapToLong((line) -> line.chars().filter((c) -> c == separator).count())
				.sum();
			if (count > most) {
				most = count;
				best = separator;
			}
		}
		return best;
	}

}
