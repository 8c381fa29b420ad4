package org.smartfactory.registry.notice.list;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.notice.document.TableRow;
import org.smartfactory.registry.notice.language.Classification;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.Decoration;
import org.smartfactory.registry.notice.language.LegalForm;
import org.smartfactory.registry.notice.language.Numbering;
import org.smartfactory.registry.notice.language.Numbers;
import org.smartfactory.registry.notice.language.PlaceName;
import org.smartfactory.registry.notice.language.TokenClassifier;
import org.smartfactory.registry.notice.layout.ColumnKind;
import org.smartfactory.registry.notice.layout.TableColumns;

/**
 * Takes the rows of a table into a list. What stands in the column of enterprises is one,
 * even if its name ends in no known legal form; that is a doubt.
 */
class TableExtractor {

	private static final List<String> SUMS = List.of("合计", "小计", "共计", "总计", "注", "备注", "说明", "填表", "联系");

	private final ListCandidate list;

	private final TableColumns columns;

	private @Nullable String group;

	private String placeAbove = "";

	private boolean placeMissing;

	TableExtractor(ListCandidate list, TableColumns columns) {
		this.list = list;
		this.columns = columns;
	}

	/**
	 * Takes a row.
	 * @param row the row
	 * @return {@code false} when it is a title, behind which another table may follow
	 */
	boolean take(TableRow row) {
		String cell = this.columns.cell(row, ColumnKind.ENTERPRISE);
		Classification reading = TokenClassifier.read(cell);
		String text = row.text();
		boolean alone = row.cells().stream().filter((value) -> !value.isBlank()).count() == 1;
		if (SUMS.stream().anyMatch(text::startsWith)) {
			leaveOut(row, "a sum or a remark");
		}
		else if (alone && !reading.is(Kind.NAME)) {
			return takeHeading(row, text);
		}
		else if (cell.isEmpty()) {
			leaveOut(row, "no enterprise in its column");
		}
		else {
			takeEntry(row, cell, reading);
		}
		return true;
	}

	private boolean takeHeading(TableRow row, String text) {
		Numbering numbering = Numbering.of(text);
		Optional<String> place = PlaceName.of((numbering != null) ? text.substring(numbering.end()) : text);
		place.ifPresent((name) -> this.group = name);
		if (place.isPresent()) {
			this.list.addContext(text);
			this.list.cover(row.firstLine(), row.lastLine());
			return true;
		}
		leaveOut(row, "a heading in the list");
		return Topic.of(text) == Topic.NONE;
	}

	void leaveOut(TableRow row, String reason) {
		this.list.leaveOut(row.firstLine(), row.text(), reason);
		this.list.cover(row.firstLine(), row.lastLine());
	}

	private void takeEntry(TableRow row, String cell, Classification reading) {
		if (reading.is(Kind.MERGED) || severalIn(cell)) {
			this.list.doubt(row.firstLine(), cell, "Are these several enterprises? Not taken.");
			this.list.cover(row.firstLine(), row.lastLine());
			return;
		}
		if (!Character.isLetterOrDigit(cell.codePointAt(0)) && !reading.is(Kind.NAME)) {
			this.list.doubt(row.firstLine(), cell, "Is this an enterprise? It does not look like a name. Not taken.");
			this.list.cover(row.firstLine(), row.lastLine());
			return;
		}
		boolean clear = reading.is(Kind.NAME) && reading.before().isEmpty() && reading.after().isEmpty();
		if (!clear && LegalForm.isCutOff(cell)) {
			this.list.doubt(row.firstLine(), cell, "Is this name cut off? Taken, because it stands in the column.");
		}
		else if (!clear) {
			this.list.doubt(row.firstLine(), cell,
					"Is this an enterprise? It ends in no known legal form. Taken, because it stands in the column.");
		}
		else if (reading.question() != null) {
			this.list.doubt(row.firstLine(), cell, reading.question());
		}
		this.list.add(entry(row, clear ? reading.text() : cell, clear ? reading.factory() : null),
				number(row, reading));
	}

	private static boolean severalIn(String cell) {
		return cell.contains("、") && Numbering.of(cell) == null
				|| LegalForm.endsIn(cell) && (cell.indexOf('；') > 0 || cell.indexOf(';') > 0 || cell.indexOf('，') > 0);
	}

	private NoticeEntry entry(TableRow row, String name, @Nullable String factoryInCell) {
		String factory = this.columns.all(row, ColumnKind.FACTORY);
		String code = this.columns.cell(row, ColumnKind.CREDIT_CODE);
		Numbering number = number(row, TokenClassifier.read(this.columns.cell(row, ColumnKind.ENTERPRISE)));
		return new NoticeEntry(name, factory.isEmpty() ? factoryInCell : unquoted(factory),
				(number != null) ? number.value() : null, place(row), code.isEmpty() ? null : code, this.list.sheet(),
				row.firstLine(), row.lastLine());
	}

	private static String unquoted(String factory) {
		boolean quoted = Decoration.OPEN.indexOf(factory.charAt(0)) >= 0
				&& Decoration.closing(factory, 0) == factory.length() - 1;
		return quoted ? factory.substring(1, factory.length() - 1) : factory;
	}

	private @Nullable Numbering number(TableRow row, Classification reading) {
		String cell = this.columns.cell(row, ColumnKind.NUMBER);
		OptionalInt value = Numbers.parse(cell);
		if (value.isPresent()) {
			return new Numbering("1", value.getAsInt(), 0);
		}
		Numbering marked = Numbering.of(cell);
		return (marked != null) ? marked : reading.numbering();
	}

	private @Nullable String place(TableRow row) {
		String place = this.columns.all(row, ColumnKind.PLACE);
		if (!place.isEmpty()) {
			this.placeAbove = place;
			return place;
		}
		if (!this.placeAbove.isEmpty() && !this.placeMissing) {
			this.placeMissing = true;
			this.list.doubt(row.firstLine(), row.text(),
					"Does the place above, %s, go on here and below? Not taken.".formatted(this.placeAbove));
		}
		return this.group;
	}

}
