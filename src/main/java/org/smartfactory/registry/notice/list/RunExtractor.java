package org.smartfactory.registry.notice.list;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.notice.language.Classification;
import org.smartfactory.registry.notice.language.Classification.Kind;
import org.smartfactory.registry.notice.language.LegalForm;
import org.smartfactory.registry.notice.language.Numbering;
import org.smartfactory.registry.notice.language.Token;
import org.smartfactory.registry.notice.layout.Paragraph;
import org.smartfactory.registry.notice.layout.Tokenizer;

/**
 * Adds the names of a run to a list, each with the factory, the number and the place next
 * to it.
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
	 * Completes the list. If every second line is a place, the places may belong to the
	 * names above or below them, so none is kept.
	 */
	void end() {
		if (this.groups < 2 || this.largestGroup > 1) {
			return;
		}
		this.list.entries()
			.replaceAll((entry) -> new NoticeEntry(entry.name(), entry.factoryName(), entry.number(), null,
					entry.creditCode(), entry.sheet(), entry.firstLine(), entry.lastLine()));
		this.list.addAmbiguity(this.list.firstLine(), this.list.entries().get(0).name(),
				Message.of("notice.ambiguity.places"));
	}

	/**
	 * Adds the names of tokens.
	 * @param tokens the tokens of a run, from its first to its last name
	 */
	void addAll(List<Token> tokens) {
		boolean sentence = tokens.stream().skip(1).anyMatch((token) -> token.before() == '、');
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (sentence && token.is(Kind.NAME) && token.before() == Paragraph.LINE_BREAK) {
				this.list.addAmbiguity(token.firstLine(), token.text(), Message.of("notice.ambiguity.no-separator"));
			}
			switch (token.classification().kind()) {
				case NAME -> addName(token);
				case UNSURE -> {
					addName(token);
					this.list.addAmbiguity(token.firstLine(), token.text(),
							Message.of("notice.ambiguity.no-form-between"));
				}
				case NUMBER -> this.numbering = token.classification().numbering();
				case PLACE -> addPlace(token, i == tokens.size() - 1);
				case FACTORY -> addFactory(token);
				default -> this.list.addAmbiguity(token.firstLine(), token.text(), ambiguity(token));
			}
		}
	}

	static Message ambiguity(Token token) {
		return switch (token.classification().kind()) {
			case MERGED -> Message.of("notice.ambiguity.merged");
			case EMBEDDED -> Message.of("notice.ambiguity.beginning");
			default -> LegalForm.isCutOff(token.text()) ? Message.of("notice.ambiguity.cut-off")
					: Message.of("notice.ambiguity.no-form");
		};
	}

	private void addName(Token token) {
		this.largestGroup = Math.max(this.largestGroup, ++this.group);
		Classification classification = token.classification();
		Numbering number = (classification.numbering() != null) ? classification.numbering() : this.numbering;
		String printedFactory = (classification.factory() != null) ? classification.factory() : this.factory;
		String printedPlace = (classification.place() != null) ? classification.place() : this.place;
		this.list.add(new NoticeEntry(classification.text(), printedFactory, (number != null) ? number.value() : null,
				printedPlace, null, this.list.sheet(), token.firstLine(), token.lastLine()), number);
		this.numbering = null;
		this.factory = null;
		if (classification.ambiguity() != null) {
			this.list.addAmbiguity(token.firstLine(), token.text(), classification.ambiguity());
		}
	}

	private void addPlace(Token token, boolean last) {
		NoticeEntry before = this.list.last();
		if (token.after() == '：' || before == null || !last || token.before() == Tokenizer.END) {
			this.place = token.classification().text();
		}
		else {
			this.list.replaceLast(new NoticeEntry(before.name(), before.factoryName(), before.number(),
					token.classification().text(), null, before.sheet(), before.firstLine(), token.lastLine()));
		}
	}

	private void addFactory(Token token) {
		NoticeEntry before = this.list.last();
		if (before == null || before.factoryName() != null || token.before() == Tokenizer.END) {
			this.factory = token.classification().text();
		}
		else {
			this.list.replaceLast(new NoticeEntry(before.name(), token.classification().text(), before.number(),
					before.place(), null, before.sheet(), before.firstLine(), token.lastLine()));
		}
	}

}
