package org.smartfactory.registry.notice.list;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
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
 * Finds the lists in prose: names one below the other, and runs of names in sentences.
 */
public class TextLists {

	private final List<ListCandidate> found = new ArrayList<>();

	private final ArticleContext context = new ArticleContext();

	private @Nullable ListCandidate open;

	private @Nullable RunExtractor extractor;

	private final List<Token> heading = new ArrayList<>();

	public static List<ListCandidate> find(List<Line> lines) {
		TextLists lists = new TextLists();
		Paragraphs.of(lines).forEach(lists::add);
		lists.close();
		return lists.found;
	}

	private void add(Paragraph paragraph) {
		List<Token> tokens = Tokenizer.of(paragraph);
		if (tokens.isEmpty()) {
			return;
		}
		if (RunFinder.isAllNames(tokens)) {
			addNames(tokens);
		}
		else if (tokens.size() == 1 && isPossibleHeading(tokens.get(0))) {
			this.heading.add(tokens.get(0));
			this.context.add(paragraph);
		}
		else {
			close();
			addSentences(paragraph, tokens);
			this.context.add(paragraph);
		}
	}

	private static boolean isPossibleHeading(Token token) {
		return token.is(Kind.PLACE) || token.is(Kind.UNSURE) || token.is(Kind.NUMBER);
	}

	private void addNames(List<Token> tokens) {
		if (this.open == null || this.extractor == null) {
			this.open = new ListCandidate(ListCandidate.Shape.ITEMS, null, this.context.ofItems());
			this.extractor = new RunExtractor(this.open);
			this.found.add(this.open);
			dropHeadings(this.extractor);
		}
		else {
			takeHeadings(this.open, this.extractor, tokens.get(0));
		}
		this.extractor.addAll(tokens);
		this.open.cover(tokens.get(0).firstLine(), tokens.get(tokens.size() - 1).lastLine());
	}

	private void dropHeadings(RunExtractor names) {
		if (!this.heading.isEmpty()) {
			Token last = this.heading.get(this.heading.size() - 1);
			if (last.is(Kind.PLACE)) {
				names.startGroup(last.classification().text());
			}
		}
		this.heading.clear();
	}

	private void takeHeadings(ListCandidate list, RunExtractor names, Token next) {
		for (Token token : this.heading) {
			if (token.is(Kind.PLACE)) {
				names.startGroup(token.classification().text());
				list.addContext(token.text());
			}
			else if (token.is(Kind.UNSURE) && isSibling(token, next)) {
				names.addAll(List.of(token));
			}
			else if (token.is(Kind.UNSURE) && token.classification().numbering() == null) {
				list.addAmbiguity(token.firstLine(), token.text(), Message.of("notice.ambiguity.heading"));
			}
			else {
				list.skip(token.firstLine(), token.text(), Message.of("notice.skipped.heading"));
			}
			list.cover(token.firstLine(), token.lastLine());
		}
		this.heading.clear();
	}

	private static boolean isSibling(Token token, Token other) {
		Numbering numbering = token.classification().numbering();
		Numbering next = other.classification().numbering();
		return numbering != null && next != null && numbering.style().equals(next.style())
				&& next.value() == numbering.value() + 1;
	}

	private void close() {
		if (this.extractor != null) {
			this.extractor.end();
		}
		ListCandidate list = this.open;
		if (list != null) {
			this.heading.stream()
				.filter((token) -> token.classification().numbering() != null && token.is(Kind.UNSURE))
				.forEach((token) -> list.addAmbiguity(token.firstLine(), token.text(), RunExtractor.ambiguity(token)));
			this.heading.stream()
				.filter((token) -> LegalForm.isCutOff(token.text()) && token.classification().numbering() == null)
				.forEach((token) -> list.addAmbiguity(token.firstLine(), token.text(), RunExtractor.ambiguity(token)));
			this.context.clear();
		}
		this.heading.clear();
		this.open = null;
		this.extractor = null;
	}

	private void addSentences(Paragraph paragraph, List<Token> tokens) {
		for (RunFinder.Run run : RunFinder.find(tokens)) {
			int start = tokens.get(run.first()).start();
			int end = tokens.get(run.last()).end();
			ListCandidate list = new ListCandidate(ListCandidate.Shape.RUN, null,
					this.context.ofRun(paragraph, start, end));
			new RunExtractor(list).addAll(tokens.subList(run.first(), run.last() + 1));
			new RunEdges(list, paragraph, tokens, run).report();
			list.cover(paragraph.firstLine(), paragraph.lastLine());
			this.found.add(list);
		}
	}

}
