package org.smartfactory.registry.datapackage;

import org.smartfactory.registry.datapackage.table.PackageRow;

/**
 * What is wrong with a package or an argument, and where.
 *
 * @param file the file, empty for an argument
 * @param line the line, from 1
 * @param column the name of the column or argument, or what else is wrong on the line
 * @param message what is wrong and what is expected
 */
public record ValidationError(String file, long line, String column, String message) {

	/**
	 * A problem that no file has.
	 * @param argument the argument, or what else is wrong
	 * @param message what is wrong and what is expected
	 * @return the problem
	 */
	static ValidationError of(String argument, String message) {
		return new ValidationError("", 1, argument, message);
	}

	/**
	 * An error of a row.
	 * @param row the row
	 * @param column the column
	 * @param message what is wrong and what is expected
	 * @return the error
	 */
	public static ValidationError of(PackageRow row, String column, String message) {
		return new ValidationError(row.file(), row.line(), column, message);
	}

	@Override
	public String toString() {
		String place = this.file.isEmpty() ? "" : "%s:%d: ".formatted(this.file, this.line);
		return place + this.column + ": " + this.message;
	}

}
