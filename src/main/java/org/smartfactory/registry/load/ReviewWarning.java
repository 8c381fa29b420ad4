package org.smartfactory.registry.load;

/**
 * What a steward should look at before a package is loaded: nothing is wrong with it, and
 * only a person can tell.
 *
 * @param file the file
 * @param line the line, from 1
 * @param text the question, with what it rests on
 */
public record ReviewWarning(String file, long line, String text) {

	@Override
	public String toString() {
		return "%s:%d: %s".formatted(this.file, this.line, this.text);
	}

}
