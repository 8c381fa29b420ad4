package org.smartfactory.registry.notice.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Consecutive lines of a PDF page, one below the other: a paragraph, a newspaper column
 * or a table cell. Positions are in points, from the top left; each page begins far below
 * the one before it.
 */
class PdfCell {

	private static final int MAX_SPANNED_LINES = 10;

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
	 * Appends the next text fragment if it belongs to this cell.
	 * @param next the fragment
	 * @return {@code true} when it was appended
	 */
	boolean append(PdfCell next) {
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
	 * Splits off the last line if the next text fragment is beside it and below the
	 * preceding lines: then the paragraph above a table has absorbed its first cell.
	 * @param next the fragment
	 * @return the last line, {@code null} when it belongs to this cell
	 */
	@Nullable PdfCell splitBefore(PdfCell next) {
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
		// A cell that spans rows is centred, so it may be above or below its
		// neighbour.
		boolean spans = this.lines.size() + other.lines.size() <= MAX_SPANNED_LINES && Math
			.abs(this.bottom - other.bottom) < MAX_SPANNED_LINES * (this.bottom - this.top) / this.lines.size();
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
