package org.smartfactory.registry.notice;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

/**
 * A part of a notice that was not taken as an entry.
 *
 * @param sheet the sheet of a spreadsheet, {@code null} for other formats
 * @param line the line on which the text begins, from 1
 * @param text the text, shortened if it is long
 * @param reason the reason
 */
public record Skipped(@Nullable String sheet, int line, String text, Message reason) {
}
