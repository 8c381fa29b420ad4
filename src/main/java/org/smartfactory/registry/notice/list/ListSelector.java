package org.smartfactory.registry.notice.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.Ambiguity;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.notice.Skipped;
import org.smartfactory.registry.notice.language.Characters;
import org.smartfactory.registry.text.NormalizedName;

/**
 * Selects the lists of a notice: those of smart factories, if the notice mentions any.
 */
public class ListSelector {

	private static final int MIN_WITH_TOPIC = 2;

	private static final int MIN_WITHOUT_TOPIC = 3;

	private final List<NoticeEntry> entries = new ArrayList<>();

	private final List<Skipped> skipped = new ArrayList<>();

	private final List<Ambiguity> ambiguities = new ArrayList<>();

	private final Map<NormalizedName, NoticeEntry> taken = new HashMap<>();

	private final boolean smart;

	private final boolean mostlyLists;

	private @Nullable ListCandidate before;

	public ListSelector(List<ListCandidate> lists, int lines) {
		this.smart = lists.stream().anyMatch((list) -> list.topic() == Topic.SMART_FACTORY && isLargeEnough(list));
		int listed = lists.stream()
			.filter((list) -> !list.entries().isEmpty())
			.mapToInt((list) -> list.lastLine() - list.firstLine() + 1)
			.sum();
		this.mostlyLists = listed * 2 >= lines;
	}

	/**
	 * Accepts or rejects a list.
	 * @param list the list
	 * @return {@code true} when the list was reported, so that its lines need no other
	 * report
	 */
	public boolean add(ListCandidate list) {
		if (!isLargeEnough(list)) {
			reportLoneNames(list);
			return false;
		}
		boolean follows = this.before != null && list.shape() == this.before.shape()
				&& list.shape() != ListCandidate.Shape.RUN && list.topic() != Topic.OTHER;
		if (isRepetition(list)) {
			skip(list, Message.of("notice.skipped.repetition", list.entries().size()));
			return true;
		}
		if (isWanted(list) || follows && this.smart) {
			take(list);
			this.before = list;
			return true;
		}
		if (list.entries().size() >= MIN_WITHOUT_TOPIC) {
			this.ambiguities.add(new Ambiguity(list.sheet(), list.firstLine(), names(list),
					Message.of("notice.ambiguity.unrelated", list.entries().size())));
			return true;
		}
		return false;
	}

	private void reportLoneNames(ListCandidate list) {
		if (list.shape() == ListCandidate.Shape.ITEMS && list.topic() == Topic.SMART_FACTORY) {
			list.entries()
				.stream()
				.filter((entry) -> !isTaken(entry))
				.forEach((entry) -> this.ambiguities.add(new Ambiguity(list.sheet(), entry.firstLine(), entry.name(),
						Message.of("notice.ambiguity.single"))));
		}
	}

	private static boolean isLargeEnough(ListCandidate list) {
		int size = list.entries().size();
		return switch (list.shape()) {
			case HEADED_TABLE -> size >= 1;
			case TABLE, RUN -> size >= 2;
			case ITEMS -> {
				int least = (list.topic() == Topic.SMART_FACTORY) ? MIN_WITH_TOPIC : MIN_WITHOUT_TOPIC;
				yield size >= least || size == 1 && least == MIN_WITH_TOPIC && list.isNumbered();
			}
		};
	}

	private boolean isWanted(ListCandidate list) {
		return switch (list.topic()) {
			case SMART_FACTORY -> true;
			case OTHER -> false;
			case LIST -> !this.smart && (list.shape() != ListCandidate.Shape.RUN || this.mostlyLists);
			case NONE -> !this.smart && (list.shape() == ListCandidate.Shape.HEADED_TABLE || this.mostlyLists);
		};
	}

	private boolean isRepetition(ListCandidate list) {
		return list.entries().size() > 1
				&& list.entries().stream().allMatch((entry) -> isTaken(entry) && entry.factoryName() == null);
	}

	private boolean isTaken(NoticeEntry entry) {
		return this.taken.containsKey(NormalizedName.of(entry.name()));
	}

	private void take(ListCandidate list) {
		this.skipped.addAll(list.skipped());
		this.ambiguities.addAll(list.ambiguities());
		for (NoticeEntry entry : list.entries()) {
			NormalizedName key = NormalizedName
				.of(entry.name() + "\n" + ((entry.factoryName() != null) ? entry.factoryName() : ""));
			NoticeEntry same = this.taken.get(key);
			if (same == null) {
				this.taken.put(key, entry);
				this.taken.putIfAbsent(NormalizedName.of(entry.name()), entry);
				this.entries.add(entry);
			}
			else {
				this.ambiguities.add(new Ambiguity(list.sheet(), entry.firstLine(), entry.name(),
						Message.of("notice.ambiguity.duplicate", same.firstLine())));
			}
		}
		this.ambiguities.addAll(new ListChecks(list).ambiguities());
	}

	private void skip(ListCandidate list, Message reason) {
		this.skipped.add(new Skipped(list.sheet(), list.firstLine(), names(list), reason));
	}

	private static String names(ListCandidate list) {
		return Characters.abbreviate(String.join("、", list.entries().stream().map(NoticeEntry::name).toList()));
	}

	public List<NoticeEntry> entries() {
		return this.entries;
	}

	public List<Skipped> skipped() {
		return this.skipped;
	}

	public List<Ambiguity> ambiguities() {
		return this.ambiguities;
	}

}
