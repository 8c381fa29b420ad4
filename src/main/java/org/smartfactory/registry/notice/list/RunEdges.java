package org.smartfactory.registry.notice.list;

import java.util.List;

import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.LegalForm;
import org.smartfactory.registry.notice.language.Token;
import org.smartfactory.registry.notice.layout.Paragraph;

/**
 * Tells what stands before and behind a run of names in its paragraph.
 */
class RunEdges {

	private static final int SHOWN = 200;

	private final ListCandidate list;

	private final Paragraph paragraph;

	private final List<Token> pieces;

	private final RunFinder.Run run;

	RunEdges(ListCandidate list, Paragraph paragraph, List<Token> pieces, RunFinder.Run run) {
		this.list = list;
		this.paragraph = paragraph;
		this.pieces = pieces;
		this.run = run;
	}

	void tell() {
		int first = this.run.first();
		int last = this.run.last();
		if (first > 0 && this.pieces.get(first).before() == '、') {
			first = tellNeighbour(first - 1);
		}
		if (last + 1 < this.pieces.size() && this.pieces.get(last).after() == '、') {
			last = tellNeighbour(last + 1);
		}
		String text = this.paragraph.text();
		int start = this.pieces.get(first).start() + this.pieces.get(first).reading().before().length();
		leaveOut(text.substring(0, Math.min(start, SHOWN)), 0, "leads to the list");
		Token end = this.pieces.get(last);
		int behind = end.end() - end.reading().after().length();
		leaveOut(text.substring(behind, Math.min(behind + SHOWN, text.length())), behind, "follows the list");
	}

	private int tellNeighbour(int index) {
		Token piece = this.pieces.get(index);
		if (piece.is(Kind.TEXT) && !LegalForm.isCutOff(piece.text())) {
			this.list.doubt(piece.firstLine(), piece.text(), "Does a name of the list stand in this? Not taken.");
		}
		else if (RunFinder.beginsWithPlace(piece)) {
			this.list.doubt(piece.firstLine(), piece.text(), "Does the place belong to the name? Not taken.");
		}
		else if (!piece.is(Kind.NAME)) {
			this.list.doubt(piece.firstLine(), piece.text(), RunExtractor.question(piece));
		}
		return index;
	}

	private void leaveOut(String text, int position, String reason) {
		if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
			this.list.leaveOut(this.paragraph.lineAt(position), text, reason);
		}
	}

}
