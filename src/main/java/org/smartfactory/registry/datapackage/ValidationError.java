package org.smartfactory.registry.datapackage;

import org.smartfactory.registry.datapackage.table.PackageRow;

/**
 * An error in a package, with its file, line and column.
 *
 * @param file the file, empty if the error is not in a file
 * @param line the line, from 1
 * @param column the name of the column, or of the part of the file
 * @param message what is wrong and what is expected
 */
public record ValidationError(String file, long line, String column, String message) {

	/**
	 * Creates an error that is not in a file.
	 * @param argument the argument
	 * @param message what is wrong and what is expected
	 * @return the error
	 */
	static ValidationError of(String argument, String message) {
		return new ValidationError("", 1, argument, message);
	}

	/**
	 * Creates an error of a row.
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
