package org.smartfactory.registry.notice.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The text of a notice, independent of its format.
 *
 * @param format the format of the file
 * @param charset the encoding of the file, {@code null} when the format declares its own
 * @param blocks the blocks, in reading order
 */
public record NoticeText(String format, @Nullable String charset, List<Block> blocks) {
}
