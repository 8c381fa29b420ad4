package org.smartfactory.registry.notice.list;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
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
 * Adds the rows of a table to a list. A cell in the column of enterprises is an entry
 * even if it does not end in a known legal form; this is reported as an ambiguity.
 */
class TableExtractor {

	private static final List<String> TOTALS_AND_REMARKS = List.of("合计", "小计", "共计", "总计", "注", "备注", "说明", "填表", "联系");

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
	 * Adds a row.
	 * @param row the row
	 * @return {@code false} when the row is a title, after which another table may follow
	 */
	boolean add(TableRow row) {
		String cell = this.columns.cell(row, ColumnKind.ENTERPRISE);
		Classification classification = TokenClassifier.classify(cell);
		String text = row.text();
		boolean alone = row.cells().stream().filter((value) -> !value.isBlank()).count() == 1;
		if (TOTALS_AND_REMARKS.stream().anyMatch(text::startsWith)) {
			skip(row, Message.of("notice.skipped.total"));
		}
		else if (alone && !classification.is(Kind.NAME)) {
			return addHeading(row, text);
		}
		else if (cell.isEmpty()) {
			skip(row, Message.of("notice.skipped.no-name"));
		}
		else {
			addEntry(row, cell, classification);
		}
		return true;
	}

	private boolean addHeading(TableRow row, String text) {
		Numbering numbering = Numbering.of(text);
		Optional<String> place = PlaceName.of((numbering != null) ? text.substring(numbering.end()) : text);
		place.ifPresent((name) -> this.group = name);
		if (place.isPresent()) {
			this.list.addContext(text);
			this.list.cover(row.firstLine(), row.lastLine());
			return true;
		}
		skip(row, Message.of("notice.skipped.heading"));
		return Topic.of(text) == Topic.NONE;
	}

	void skip(TableRow row, Message reason) {
		this.list.skip(row.firstLine(), row.text(), reason);
		this.list.cover(row.firstLine(), row.lastLine());
	}

	private void addEntry(TableRow row, String cell, Classification classification) {
		if (classification.is(Kind.MERGED) || severalIn(cell)) {
			this.list.addAmbiguity(row.firstLine(), cell, Message.of("notice.ambiguity.several"));
			this.list.cover(row.firstLine(), row.lastLine());
			return;
		}
		if (!Character.isLetterOrDigit(cell.codePointAt(0)) && !classification.is(Kind.NAME)) {
			this.list.addAmbiguity(row.firstLine(), cell, Message.of("notice.ambiguity.not-a-name"));
			this.list.cover(row.firstLine(), row.lastLine());
			return;
		}
		boolean clear = classification.is(Kind.NAME) && classification.before().isEmpty()
				&& classification.after().isEmpty();
		if (!clear && LegalForm.isCutOff(cell)) {
			this.list.addAmbiguity(row.firstLine(), cell, Message.of("notice.ambiguity.cut-off-in-column"));
		}
		else if (!clear) {
			this.list.addAmbiguity(row.firstLine(), cell, Message.of("notice.ambiguity.no-form-in-column"));
		}
		else if (classification.ambiguity() != null) {
			this.list.addAmbiguity(row.firstLine(), cell, classification.ambiguity());
		}
		this.list.add(entry(row, clear ? classification.text() : cell, clear ? classification.factory() : null),
				number(row, classification));
	}

	private static boolean severalIn(String cell) {
		return cell.contains("、") && Numbering.of(cell) == null
				|| LegalForm.endsIn(cell) && (cell.indexOf('；') > 0 || cell.indexOf(';') > 0 || cell.indexOf('，') > 0);
	}

	private NoticeEntry entry(TableRow row, String name, @Nullable String factoryInCell) {
		String factory = this.columns.all(row, ColumnKind.FACTORY);
		String code = this.columns.cell(row, ColumnKind.CREDIT_CODE);
		Numbering number = number(row, TokenClassifier.classify(this.columns.cell(row, ColumnKind.ENTERPRISE)));
		return new NoticeEntry(name, factory.isEmpty() ? factoryInCell : unquoted(factory),
				(number != null) ? number.value() : null, place(row), code.isEmpty() ? null : code, this.list.sheet(),
				row.firstLine(), row.lastLine());
	}

	private static String unquoted(String factory) {
		boolean quoted = Decoration.OPEN.indexOf(factory.charAt(0)) >= 0
				&& Decoration.closing(factory, 0) == factory.length() - 1;
		return quoted ? factory.substring(1, factory.length() - 1) : factory;
	}

	private @Nullable Numbering number(TableRow row, Classification classification) {
		String cell = this.columns.cell(row, ColumnKind.NUMBER);
		OptionalInt value = Numbers.parse(cell);
		if (value.isPresent()) {
			return new Numbering("1", value.getAsInt(), 0);
		}
		Numbering marked = Numbering.of(cell);
		return (marked != null) ? marked : classification.numbering();
	}

	private @Nullable String place(TableRow row) {
		String place = this.columns.all(row, ColumnKind.PLACE);
		if (!place.isEmpty()) {
			this.placeAbove = place;
			return place;
		}
		if (!this.placeAbove.isEmpty() && !this.placeMissing) {
			this.placeMissing = true;
			this.list.addAmbiguity(row.firstLine(), row.text(),
					Message.of("notice.ambiguity.place-above", this.placeAbove));
		}
		return this.group;
	}

}
