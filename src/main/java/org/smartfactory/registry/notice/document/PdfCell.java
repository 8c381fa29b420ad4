package org.smartfactory.registry.notice.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Lines of a PDF page that stand one below the other and were written one after the
 * other: a paragraph, a column of a newspaper or a cell of a table. Positions are in
 * points, from the top left; each page begins far below the one before it.
 */
class PdfCell {

	private static final int LINES = 10;

	private final List<String> lines = new ArrayList<>();

	private double left;

	private double right;

	private final double top;

	private double bottom;

	private double lineLeft;

	private double lineRight;

	PdfCell(String text, double left, double right, double bottom, double height) {
		this.lines.add(text);
		this.left = left;
		this.right = right;
		this.lineLeft = left;
		this.lineRight = right;
		this.top = bottom - height;
		this.bottom = bottom;
	}

	/**
	 * Takes the piece of text that was written next, if it belongs here.
	 * @param next the piece
	 * @return whether it was taken
	 */
	boolean takes(PdfCell next) {
		double height = next.bottom - next.top;
		boolean sameLine = Math.abs(next.bottom - this.bottom) < height * 0.3;
		if (sameLine && next.left >= this.lineRight - height && next.left - this.lineRight < height * 0.8) {
			int last = this.lines.size() - 1;
			this.lines.set(last, this.lines.get(last) + next.lines.get(0));
		}
		else if (!sameLine && next.bottom > this.bottom && next.top - this.bottom < height * 1.5
				&& next.left < this.right && next.right > this.left) {
			this.lines.addAll(next.lines);
			this.lineLeft = next.left;
		}
		else {
			return false;
		}
		this.left = Math.min(this.left, next.left);
		this.right = Math.max(this.right, next.right);
		this.lineRight = next.right;
		this.bottom = Math.max(this.bottom, next.bottom);
		return true;
	}

	/**
	 * Cuts the last line off, if the piece of text that was written next stands beside it
	 * and below the lines before: the paragraph over a table has taken its first cell.
	 * @param next the piece
	 * @return the last line, {@code null} when it belongs here
	 */
	@Nullable PdfCell cutBefore(PdfCell next) {
		double height = next.bottom - next.top;
		if (this.lines.size() < 2 || Math.abs(next.bottom - this.bottom) > height || next.left < this.lineRight
				|| next.left >= this.right) {
			return null;
		}
		PdfCell last = new PdfCell(this.lines.remove(this.lines.size() - 1), this.lineLeft, this.lineRight, this.bottom,
				height);
		this.bottom -= height;
		return last;
	}

	boolean isRightOf(PdfCell other) {
		boolean beside = this.top < other.bottom && this.bottom > other.top;
		// A cell that spans rows is centred, so it may stand above or below its
		// neighbour.
		boolean spans = this.lines.size() + other.lines.size() <= LINES
				&& Math.abs(this.bottom - other.bottom) < LINES * (this.bottom - this.top) / this.lines.size();
		return this.left >= other.right && (beside || spans);
	}

	double left() {
		return this.left;
	}

	double right() {
		return this.right;
	}

	String text() {
		return String.join("\n", this.lines);
	}

}
