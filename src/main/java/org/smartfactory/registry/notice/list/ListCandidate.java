package org.smartfactory.registry.notice.list;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.Ambiguity;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.notice.Skipped;
import org.smartfactory.registry.notice.language.Characters;
import org.smartfactory.registry.notice.language.Numbering;

/**
 * A list found in a notice; {@link ListSelector} decides whether it is the list of the
 * notice.
 */
public class ListCandidate {

	private final Shape shape;

	private final @Nullable String sheet;

	private final List<String> context = new ArrayList<>();

	private final List<NoticeEntry> entries = new ArrayList<>();

	private final List<@Nullable Numbering> numberings = new ArrayList<>();

	private final List<Skipped> skipped = new ArrayList<>();

	private final List<Ambiguity> ambiguities = new ArrayList<>();

	private int firstLine = Integer.MAX_VALUE;

	private int lastLine;

	ListCandidate(Shape shape, @Nullable String sheet, List<String> context) {
		this.shape = shape;
		this.sheet = sheet;
		this.context.addAll(context);
	}

	void add(NoticeEntry entry, @Nullable Numbering numbering) {
		this.entries.add(entry);
		this.numberings.add(numbering);
		cover(entry.firstLine(), entry.lastLine());
	}

	@Nullable NoticeEntry last() {
		return this.entries.isEmpty() ? null : this.entries.get(this.entries.size() - 1);
	}

	void replaceLast(NoticeEntry entry) {
		this.entries.set(this.entries.size() - 1, entry);
		cover(entry.firstLine(), entry.lastLine());
	}

	void skip(int line, String text, Message reason) {
		this.skipped.add(new Skipped(this.sheet, line, Characters.abbreviate(text), reason));
		cover(line, line);
	}

	void addAmbiguity(int line, String text, Message message) {
		this.ambiguities.add(new Ambiguity(this.sheet, line, Characters.abbreviate(text), message));
		cover(line, line);
	}

	void cover(int from, int to) {
		this.firstLine = Math.min(this.firstLine, from);
		this.lastLine = Math.max(this.lastLine, to);
	}

	void addContext(String text) {
		this.context.add(text);
	}

	Shape shape() {
		return this.shape;
	}

	@Nullable String sheet() {
		return this.sheet;
	}

	String context() {
		return String.join("\n", this.context);
	}

	Topic topic() {
		return Topic.of(this.context);
	}

	List<NoticeEntry> entries() {
		return this.entries;
	}

	List<@Nullable Numbering> numberings() {
		return this.numberings;
	}

	List<Skipped> skipped() {
		return this.skipped;
	}

	List<Ambiguity> ambiguities() {
		return this.ambiguities;
	}

	public int firstLine() {
		return this.firstLine;
	}

	public int lastLine() {
		return this.lastLine;
	}

	boolean isNumbered() {
		return this.numberings.stream().allMatch((numbering) -> numbering != null);
	}

	/**
	 * The form of a list.
	 */
	enum Shape {

		/** A table with a heading above the enterprises. */
		HEADED_TABLE,

		/** A table without headings. */
		TABLE,

		/** One enterprise below the other. */
		ITEMS,

		/** Names in a sentence. */
		RUN

	}

}
