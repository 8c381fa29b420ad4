package org.smartfactory.registry.load;

/**
 * A possible error in a valid package that a steward should review before the load.
 *
 * @param file the file
 * @param line the line, from 1
 * @param text the warning, with its evidence
 */
public record ReviewWarning(String file, long line, String text) {

	@Override
	public String toString() {
		return "%s:%d: %s".formatted(this.file, this.line, this.text);
	}

}
