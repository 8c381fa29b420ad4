package org.smartfactory.registry.notice;

import org.jspecify.annotations.Nullable;

/**
 * Something in a notice that may be read in more than one way. The question ends in what
 * was done: the piece was taken as an entry only when it stands among clear ones.
 *
 * @param sheet the sheet of a spreadsheet, {@code null} for other formats
 * @param line the line it begins on, from 1
 * @param text the piece, shortened when it is long
 * @param question what a person should decide
 */
public record Ambiguity(@Nullable String sheet, int line, String text, String question) {
}
