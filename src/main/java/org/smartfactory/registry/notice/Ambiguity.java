package org.smartfactory.registry.notice;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

/**
 * A part of a notice with more than one interpretation. The message says what is unclear
 * and what was done: an ambiguous text becomes an entry only if it is listed among
 * unambiguous ones.
 *
 * @param sheet the sheet of a spreadsheet, {@code null} for other formats
 * @param line the line on which the text begins, from 1
 * @param text the text, shortened if it is long
 * @param message what a person must decide, and what was done
 */
public record Ambiguity(@Nullable String sheet, int line, String text, Message message) {
}
