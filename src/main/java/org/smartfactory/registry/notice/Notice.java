package org.smartfactory.registry.notice;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The result of reading a notice.
 *
 * @param entries the enterprises, in the order of the notice
 * @param skipped the texts that were not taken, with reasons
 * @param ambiguities the texts that a person must review
 * @param format the format of the file, for instance {@code xlsx}
 * @param charset the detected encoding, {@code null} when the format declares its own
 */
public record Notice(List<NoticeEntry> entries, List<Skipped> skipped, List<Ambiguity> ambiguities, String format,
		@Nullable String charset) {

	public Notice {
		entries = List.copyOf(entries);
		skipped = List.copyOf(skipped);
		ambiguities = List.copyOf(ambiguities);
	}

}
