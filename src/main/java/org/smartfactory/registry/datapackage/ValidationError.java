package org.smartfactory.registry.datapackage;

import java.util.Locale;

import org.smartfactory.registry.datapackage.table.PackageRow;
import org.smartfactory.registry.message.Languages;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

/**
 * An error in a package, with its file, line and column.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the name of the column, or of the part of the file
 * @param message what is wrong and what is expected
 */
public record ValidationError(String file, long line, String column, Message message) implements Localized {

	/**
	 * Creates an error of a row.
	 * @param row the row
	 * @param column the column
	 * @param message what is wrong and what is expected
	 * @return the error
	 */
	public static ValidationError of(PackageRow row, String column, Message message) {
		return new ValidationError(row.file(), row.line(), column, message);
	}

	@Override
	public String in(Locale language) {
		return "%s:%d: %s: %s".formatted(this.file, this.line, this.column, this.message.in(language));
	}

	@Override
	public String toString() {
		return in(Languages.DEFAULT);
	}

}
