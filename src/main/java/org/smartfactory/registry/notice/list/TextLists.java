package org.smartfactory.registry.notice.list;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.notice.document.Line;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.LegalForm;
import org.smartfactory.registry.notice.language.Numbering;
import org.smartfactory.registry.notice.language.Token;
import org.smartfactory.registry.notice.layout.ArticleContext;
import org.smartfactory.registry.notice.layout.Paragraph;
import org.smartfactory.registry.notice.layout.Paragraphs;
import org.smartfactory.registry.notice.layout.Tokenizer;

/**
 * Finds the lists in running text: names below one another, and runs of names in
 * sentences.
 */
public class TextLists {

	private final List<ListCandidate> found = new ArrayList<>();

	private final ArticleContext context = new ArticleContext();

	private @Nullable ListCandidate open;

	private @Nullable RunExtractor taker;

	private final List<Token> heading = new ArrayList<>();

	public static List<ListCandidate> find(List<Line> lines) {
		TextLists lists = new TextLists();
		Paragraphs.of(lines).forEach(lists::add);
		lists.close();
		return lists.found;
	}

	private void add(Paragraph paragraph) {
		List<Token> pieces = Tokenizer.of(paragraph);
		if (pieces.isEmpty()) {
			return;
		}
		if (RunFinder.isAllNames(pieces)) {
			addNames(pieces);
		}
		else if (pieces.size() == 1 && isPossibleHeading(pieces.get(0))) {
			this.heading.add(pieces.get(0));
			this.context.add(paragraph);
		}
		else {
			close();
			addSentences(paragraph, pieces);
			this.context.add(paragraph);
		}
	}

	private static boolean isPossibleHeading(Token piece) {
		return piece.is(Kind.PLACE) || piece.is(Kind.UNSURE) || piece.is(Kind.NUMBER);
	}

	private void addNames(List<Token> pieces) {
		if (this.open == null || this.taker == null) {
			this.open = new ListCandidate(ListCandidate.Shape.ITEMS, null, this.context.ofItems());
			this.taker = new RunExtractor(this.open);
			this.found.add(this.open);
			dropHeadings(this.taker);
		}
		else {
			takeHeadings(this.open, this.taker, pieces.get(0));
		}
		this.taker.take(pieces);
		this.open.cover(pieces.get(0).firstLine(), pieces.get(pieces.size() - 1).lastLine());
	}

	private void dropHeadings(RunExtractor names) {
		if (!this.heading.isEmpty()) {
			Token last = this.heading.get(this.heading.size() - 1);
			if (last.is(Kind.PLACE)) {
				names.startGroup(last.reading().text());
			}
		}
		this.heading.clear();
	}

	private void takeHeadings(ListCandidate list, RunExtractor names, Token next) {
		for (Token piece : this.heading) {
			if (piece.is(Kind.PLACE)) {
				names.startGroup(piece.reading().text());
				list.addContext(piece.text());
			}
			else if (piece.is(Kind.UNSURE) && isSibling(piece, next)) {
				names.take(List.of(piece));
			}
			else if (piece.is(Kind.UNSURE) && piece.reading().numbering() == null) {
				list.doubt(piece.firstLine(), piece.text(), "Is this an enterprise or a heading? Not taken.");
			}
			else {
				list.leaveOut(piece.firstLine(), piece.text(), "a heading in the list");
			}
			list.cover(piece.firstLine(), piece.lastLine());
		}
		this.heading.clear();
	}

	private static boolean isSibling(Token piece, Token other) {
		Numbering numbering = piece.reading().numbering();
		Numbering next = other.reading().numbering();
		return numbering != null && next != null && numbering.style().equals(next.style())
				&& next.value() == numbering.value() + 1;
	}

	private void close() {
		if (this.taker != null) {
			this.taker.end();
		}
		ListCandidate list = this.open;
		if (list != null) {
			this.heading.stream()
				.filter((piece) -> piece.reading().numbering() != null && piece.is(Kind.UNSURE))
				.forEach((piece) -> list.doubt(piece.firstLine(), piece.text(), RunExtractor.question(piece)));
			this.heading.stream()
				.filter((piece) -> LegalForm.isCutOff(piece.text()) && piece.reading().numbering() == null)
				.forEach((piece) -> list.doubt(piece.firstLine(), piece.text(), RunExtractor.question(piece)));
			this.context.clear();
		}
		this.heading.clear();
		this.open = null;
		this.taker = null;
	}

	private void addSentences(Paragraph paragraph, List<Token> pieces) {
		for (RunFinder.Run run : RunFinder.find(pieces)) {
			int start = pieces.get(run.first()).start();
			int end = pieces.get(run.last()).end();
			ListCandidate list = new ListCandidate(ListCandidate.Shape.RUN, null,
					this.context.ofRun(paragraph, start, end));
			new RunExtractor(list).take(pieces.subList(run.first(), run.last() + 1));
			new RunEdges(list, paragraph, pieces, run).tell();
			list.cover(paragraph.firstLine(), paragraph.lastLine());
			this.found.add(list);
		}
	}

}
