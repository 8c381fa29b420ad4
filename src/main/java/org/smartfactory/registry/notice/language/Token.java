package org.smartfactory.registry.notice.language;

/**
 * What stands between two separators.
 *
 * @param text the piece
 * @param start where it begins in its paragraph
 * @param end where it ends
 * @param before the separator before it, a full stop at the beginning of a paragraph
 * @param after the separator behind it, a full stop at the end of a paragraph
 * @param firstLine the line it begins on
 * @param lastLine the line it ends on
 * @param reading how it is read
 */
public record Token(String text, int start, int end, char before, char after, int firstLine, int lastLine,
		Classification reading) {

	public boolean is(Classification.Kind kind) {
		return this.reading.is(kind);
	}

	public boolean isJoinedBy(String separators) {
		return separators.indexOf(this.before) >= 0;
	}

}
