package org.smartfactory.registry.intake;

/**
 * What is wrong with a package, and where.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the name of the column, or what else is wrong on the line
 * @param message what is wrong and what is expected
 */
record Problem(String file, long line, String column, String message) {

	@Override
	public String toString() {
		return "%s:%d: %s: %s".formatted(this.file, this.line, this.column, this.message);
	}

}
