package org.smartfactory.registry.notice.language;

/**
 * The text between two separators.
 *
 * @param text the text
 * @param start the position in its paragraph at which it begins
 * @param end the position after it
 * @param before the separator before it, a full stop at the beginning of a paragraph
 * @param after the separator after it, a full stop at the end of a paragraph
 * @param firstLine the first line
 * @param lastLine the last line
 * @param classification its classification
 */
public record Token(String text, int start, int end, char before, char after, int firstLine, int lastLine,
		Classification classification) {

	public boolean is(Classification.Kind kind) {
		return this.classification.is(kind);
	}

	public boolean isJoinedBy(String separators) {
		return separators.indexOf(this.before) >= 0;
	}

}
