package org.smartfactory.registry.notice.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The text of a notice, whatever its format.
 *
 * @param format the format of the file
 * @param charset the encoding of the file, {@code null} when the format states its own
 * @param blocks the parts, in reading order
 */
public record NoticeText(String format, @Nullable String charset, List<Block> blocks) {
}
