package org.smartfactory.registry.notice;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a notice that was not taken.
 *
 * @param sheet the sheet of a spreadsheet, {@code null} for other formats
 * @param line the line it begins on, from 1
 * @param text the piece, shortened when it is long
 * @param reason why it was not taken
 */
public record Skipped(@Nullable String sheet, int line, String text, String reason) {
}
