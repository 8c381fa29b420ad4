package org.smartfactory.registry.notice.language;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.language.Classification.Kind;

/**
 * Classifies a token of a notice by its form.
 */
public final class TokenClassifier {

	private static final int MIN_NAME_LENGTH = 4;

	private static final int MAX_NAME_LENGTH = 50;

	/**
	 * No sentence is longer; a limit keeps the time linear for text without separators.
	 */
	private static final int MAX_TOKEN_LENGTH = 400;

	private static final String BULLETS = "•·●◆■▲*★☆◎○□◇▪-—";

	private static final List<String> BRANCHES = List.of("分公司", "分厂", "分院", "分所");

	private TokenClassifier() {
	}

	/**
	 * Classifies the text between two separators.
	 * @param token the text, without layout
	 * @return its classification
	 */
	public static Classification classify(String token) {
		if (token.length() > MAX_TOKEN_LENGTH) {
			return Classification.of(Kind.TEXT, token);
		}
		Numbering numbering = Numbering.of(token);
		String text = withoutBullet((numbering != null) ? token.substring(numbering.end()) : token);
		if (text.isEmpty()) {
			return Classification.of((numbering != null) ? Kind.NUMBER : Kind.TEXT, token).withNumbering(numbering);
		}
		if (Numbers.parse(text).isPresent()) {
			return Classification.of(Kind.NUMBER, text)
				.withNumbering(new Numbering("1", Numbers.parse(text).getAsInt(), text.length()));
		}
		return classifyText(text).withNumbering(numbering);
	}

	private static String withoutBullet(String text) {
		int start = 0;
		while (start < text.length() && BULLETS.indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		return text.substring(start);
	}

	private static Classification classifyText(String text) {
		Optional<String> place = PlaceName.of(text);
		if (place.isPresent() && !LegalForm.endsIn(text)) {
			return Classification.of(Kind.PLACE, place.get());
		}
		if (Decoration.OPEN.indexOf(text.charAt(0)) >= 0) {
			return classifyQuoted(text);
		}
		Decoration decoration = Decoration.of(text);
		String head = decoration.head();
		if (LegalForm.endsIn(head)) {
			return name(head, decoration, decoration.rest());
		}
		int end = LegalForm.endOfLast(head);
		if (end > 0) {
			String after = head.substring(end);
			return ProseWords.isTail(after) ? name(head.substring(0, end), null, after)
					: Classification.of(Kind.TEXT, text);
		}
		int others = text.indexOf('等');
		return (others > 0 && LegalForm.endsIn(text.substring(0, others)))
				? name(text.substring(0, others), null, text.substring(others)) : withoutForm(text);
	}

	private static Classification classifyQuoted(String text) {
		int close = Decoration.closing(text, 0);
		String content = (close > 0) ? text.substring(1, close) : text.substring(1);
		String rest = (close > 0) ? text.substring(close + 1) : "";
		String owner = withoutBullet(rest);
		if (owner.startsWith("（") || owner.startsWith("(")) {
			owner = owner.substring(1, Math.max(Decoration.closing(owner, 0), 1));
		}
		if (LegalForm.endsIn(owner)) {
			return name(owner, null, "").withFactory(content);
		}
		if (LegalForm.endsIn(content)) {
			return name(content, null, rest);
		}
		return Classification.of(rest.isEmpty() ? Kind.FACTORY : Kind.TEXT, content);
	}

	private static Classification withoutForm(String text) {
		if (FactoryName.is(text) && !ProseWords.isStatement(text)) {
			return Classification.of(Kind.FACTORY, text);
		}
		boolean possible = text.length() >= 2 && text.length() <= MAX_NAME_LENGTH / 2 && !ProseWords.hasMarker(text)
				&& text.codePoints().anyMatch(Character::isLetter);
		return Classification.of(possible ? Kind.UNSURE : Kind.TEXT, text);
	}

	private static Classification name(String candidate, @Nullable Decoration decoration, String after) {
		int lead = ProseWords.endOfLead(candidate);
		String before = candidate.substring(0, lead);
		String name = candidate.substring(lead);
		if (name.length() > MAX_NAME_LENGTH || !LegalForm.endsIn(name) || ProseWords.hasMarker(name)) {
			return Classification.of(Kind.EMBEDDED, candidate);
		}
		if (name.length() < MIN_NAME_LENGTH || isLoneBranch(name)) {
			return Classification.of(Kind.UNSURE, name);
		}
		Kind kind = isTwo(name) ? Kind.MERGED : Kind.NAME;
		if (decoration == null) {
			return new Classification(kind, name, null, null, null, before, after, null);
		}
		Message ambiguity = (decoration.remark() == null) ? null
				: Message.of("notice.ambiguity.remark", Characters.abbreviate(decoration.remark()));
		return new Classification(kind, name, decoration.factory(), decoration.place(), null, before, after, ambiguity);
	}

	private static boolean isLoneBranch(String name) {
		return name.length() <= 8 && BRANCHES.stream().anyMatch(name::endsWith) && LegalForm.endOfFirst(name, 0) <= 0;
	}

	private static boolean isTwo(String name) {
		int end = LegalForm.endOfFirst(name, 0);
		return end > 0 && end < name.length() && LegalForm.endsInStrong(name)
				&& BRANCHES.stream().noneMatch(name::endsWith);
	}

}
