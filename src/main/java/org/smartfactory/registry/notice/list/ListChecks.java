package org.smartfactory.registry.notice.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.Ambiguity;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.notice.language.Numbering;
import org.smartfactory.registry.notice.language.PrintedCount;

/**
 * Checks a list against its own numbering and its printed count.
 */
class ListChecks {

	private final ListCandidate list;

	private final List<Ambiguity> ambiguities = new ArrayList<>();

	ListChecks(ListCandidate list) {
		this.list = list;
	}

	List<Ambiguity> ambiguities() {
		checkNumbering();
		checkCount();
		return this.ambiguities;
	}

	private void checkNumbering() {
		Numbering before = null;
		for (int i = 0; i < this.list.entries().size(); i++) {
			Numbering number = this.list.numberings().get(i);
			if (before != null && number != null && number.style().equals(before.style())
					&& number.value() != before.value() + 1 && number.value() != 1) {
				NoticeEntry entry = this.list.entries().get(i);
				this.ambiguities.add(new Ambiguity(entry.sheet(), entry.firstLine(), entry.name(),
						Message.of("notice.ambiguity.number", number.value(), before.value(), before.value() + 1)));
			}
			before = number;
		}
	}

	private void checkCount() {
		String context = this.list.context();
		List<PrintedCount> counts = PrintedCount.in(context);
		int found = this.list.entries().size();
		if (counts.isEmpty() || counts.stream().anyMatch((count) -> count.value() == found) || groupsAddUp(counts)) {
			return;
		}
		PrintedCount count = counts.get(0);
		String before = context.substring(Math.max(count.start() - 12, 0), count.end());
		this.ambiguities
			.add(new Ambiguity(this.list.sheet(), this.list.firstLine(), before.substring(before.lastIndexOf('\n') + 1),
					Message.of("notice.ambiguity.count", count.value(), found)));
	}

	private boolean groupsAddUp(List<PrintedCount> counts) {
		List<@Nullable String> places = this.list.entries()
			.stream()
			.<@Nullable String>map(NoticeEntry::place)
			.distinct()
			.toList();
		return places.size() > 1 && places.stream().allMatch((place) -> {
			int size = (int) this.list.entries()
				.stream()
				.filter((entry) -> Objects.equals(entry.place(), place))
				.count();
			return counts.stream().anyMatch((count) -> count.value() == size);
		});
	}

}
