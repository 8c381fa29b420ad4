package org.smartfactory.registry.notice.list;

import java.util.List;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.LegalForm;
import org.smartfactory.registry.notice.language.Token;
import org.smartfactory.registry.notice.layout.Paragraph;

/**
 * Reports the text before and after a run of names in its paragraph.
 */
class RunEdges {

	private static final int MAX_LENGTH = 200;

	private final ListCandidate list;

	private final Paragraph paragraph;

	private final List<Token> tokens;

	private final RunFinder.Run run;

	RunEdges(ListCandidate list, Paragraph paragraph, List<Token> tokens, RunFinder.Run run) {
		this.list = list;
		this.paragraph = paragraph;
		this.tokens = tokens;
		this.run = run;
	}

	void report() {
		int first = this.run.first();
		int last = this.run.last();
		if (first > 0 && this.tokens.get(first).before() == '、') {
			first = reportNeighbour(first - 1);
		}
		if (last + 1 < this.tokens.size() && this.tokens.get(last).after() == '、') {
			last = reportNeighbour(last + 1);
		}
		String text = this.paragraph.text();
		int start = this.tokens.get(first).start() + this.tokens.get(first).classification().before().length();
		skip(text.substring(0, Math.min(start, MAX_LENGTH)), 0, Message.of("notice.skipped.before"));
		Token end = this.tokens.get(last);
		int after = end.end() - end.classification().after().length();
		skip(text.substring(after, Math.min(after + MAX_LENGTH, text.length())), after,
				Message.of("notice.skipped.after"));
	}

	private int reportNeighbour(int index) {
		Token token = this.tokens.get(index);
		if (token.is(Kind.TEXT) && !LegalForm.isCutOff(token.text())) {
			this.list.addAmbiguity(token.firstLine(), token.text(), Message.of("notice.ambiguity.contained"));
		}
		else if (RunFinder.beginsWithPlace(token)) {
			this.list.addAmbiguity(token.firstLine(), token.text(), Message.of("notice.ambiguity.place"));
		}
		else if (!token.is(Kind.NAME)) {
			this.list.addAmbiguity(token.firstLine(), token.text(), RunExtractor.ambiguity(token));
		}
		return index;
	}

	private void skip(String text, int position, Message reason) {
		if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
			this.list.skip(this.paragraph.lineAt(position), text, reason);
		}
	}

}
