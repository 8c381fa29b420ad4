package org.smartfactory.registry.notice;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found in a notice.
 *
 * @param entries the enterprises, in the order of the notice
 * @param leftOut what was not taken, and why
 * @param doubts what a person should look at
 * @param format the format of the file, for instance {@code xlsx}
 * @param charset the encoding that the file turned out to have, {@code null} when the
 * format states its own
 */
public record Notice(List<NoticeEntry> entries, List<Skipped> leftOut, List<Ambiguity> doubts, String format,
		@Nullable String charset) {

	public Notice {
		entries = List.copyOf(entries);
		leftOut = List.copyOf(leftOut);
		doubts = List.copyOf(doubts);
	}

}
