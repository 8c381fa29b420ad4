package org.smartfactory.registry.notice.list;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.notice.language.Classification;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.LegalForm;
import org.smartfactory.registry.notice.language.Numbering;
import org.smartfactory.registry.notice.language.Token;
import org.smartfactory.registry.notice.layout.Paragraph;
import org.smartfactory.registry.notice.layout.Tokenizer;

/**
 * Takes the names of a run into a list, each with the factory, the number and the place
 * that stand around it.
 */
class RunExtractor {

	private final ListCandidate list;

	private @Nullable String place;

	private int groups;

	private int group;

	private int largestGroup;

	private @Nullable Numbering numbering;

	private @Nullable String factory;

	RunExtractor(ListCandidate list) {
		this.list = list;
	}

	void startGroup(String name) {
		this.place = name;
		this.groups++;
		this.group = 0;
	}

	/**
	 * Ends the list. A place on every second line may belong to the name above it as well
	 * as to the one below.
	 */
	void end() {
		if (this.groups < 2 || this.largestGroup > 1) {
			return;
		}
		this.list.entries()
			.replaceAll((entry) -> new NoticeEntry(entry.name(), entry.factoryName(), entry.number(), null,
					entry.creditCode(), entry.sheet(), entry.firstLine(), entry.lastLine()));
		this.list.doubt(this.list.firstLine(), this.list.entries().get(0).name(),
				"Does each place belong to the name above it or below it? No place taken.");
	}

	/**
	 * Takes pieces.
	 * @param pieces the pieces of a run, from its first to its last name
	 */
	void take(List<Token> pieces) {
		boolean sentence = pieces.stream().skip(1).anyMatch((piece) -> piece.before() == '、');
		for (int i = 0; i < pieces.size(); i++) {
			Token piece = pieces.get(i);
			if (sentence && piece.is(Kind.NAME) && piece.before() == Paragraph.LINE_BREAK) {
				this.list.doubt(piece.firstLine(), piece.text(),
						"Is a 、 missing before this name, or is it a part of the one above? Taken as two names.");
			}
			switch (piece.reading().kind()) {
				case NAME -> takeName(piece);
				case UNSURE -> {
					takeName(piece);
					this.list.doubt(piece.firstLine(), piece.text(),
							"Is this an enterprise? It ends in no known legal form. Taken, because it stands between names.");
				}
				case NUMBER -> this.numbering = piece.reading().numbering();
				case PLACE -> takePlace(piece, i == pieces.size() - 1);
				case FACTORY -> takeFactory(piece);
				default -> this.list.doubt(piece.firstLine(), piece.text(), question(piece));
			}
		}
	}

	static String question(Token piece) {
		return switch (piece.reading().kind()) {
			case MERGED -> "Are these two names with nothing between them, or one? Not taken.";
			case EMBEDDED -> "Where does the name begin? Not taken.";
			default -> LegalForm.isCutOff(piece.text()) ? "Is this name cut off? Not taken."
					: "Is this an enterprise? It ends in no known legal form. Not taken.";
		};
	}

	private void takeName(Token piece) {
		this.largestGroup = Math.max(this.largestGroup, ++this.group);
		Classification reading = piece.reading();
		Numbering number = (reading.numbering() != null) ? reading.numbering() : this.numbering;
		String printedFactory = (reading.factory() != null) ? reading.factory() : this.factory;
		String printedPlace = (reading.place() != null) ? reading.place() : this.place;
		this.list.add(new NoticeEntry(reading.text(), printedFactory, (number != null) ? number.value() : null,
				printedPlace, null, this.list.sheet(), piece.firstLine(), piece.lastLine()), number);
		this.numbering = null;
		this.factory = null;
		if (reading.question() != null) {
			this.list.doubt(piece.firstLine(), piece.text(), reading.question());
		}
	}

	private void takePlace(Token piece, boolean last) {
		NoticeEntry before = this.list.last();
		if (piece.after() == '：' || before == null || !last || piece.before() == Tokenizer.END) {
			this.place = piece.reading().text();
		}
		else {
			this.list.replaceLast(new NoticeEntry(before.name(), before.factoryName(), before.number(),
					piece.reading().text(), null, before.sheet(), before.firstLine(), piece.lastLine()));
		}
	}

	private void takeFactory(Token piece) {
		NoticeEntry before = this.list.last();
		if (before == null || before.factoryName() != null || piece.before() == Tokenizer.END) {
			this.factory = piece.reading().text();
		}
		else {
			this.list.replaceLast(new NoticeEntry(before.name(), piece.reading().text(), before.number(),
					before.place(), null, before.sheet(), before.firstLine(), piece.lastLine()));
		}
	}

}
