package org.smartfactory.registry.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.smartfactory.registry.enterprise.CreditCode;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.Ambiguity;
import org.smartfactory.registry.notice.Notice;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.text.NormalizedName;

/**
 * Checks the credit codes that a notice prints, so that a load does not refuse them
 * later: an invalid code is left empty and reported as an ambiguity.
 */
final class CreditCodeCheck {

	/** The enterprises for which each code is printed. */
	private final Map<String, Set<NormalizedName>> enterprises = new HashMap<>();

	private final List<Ambiguity> invalid = new ArrayList<>();

	private CreditCodeCheck(List<NoticeEntry> entries) {
		entries.forEach((entry) -> code(entry)
			.ifPresent((code) -> this.enterprises.computeIfAbsent(code, (key) -> new HashSet<>())
				.add(NormalizedName.of(entry.name()))));
	}

	/**
	 * Checks the codes of a notice.
	 * @param notice the notice with the codes as printed
	 * @return the notice with valid codes only
	 */
	static Notice of(Notice notice) {
		CreditCodeCheck check = new CreditCodeCheck(notice.entries());
		List<NoticeEntry> entries = notice.entries().stream().map(check::check).toList();
		List<Ambiguity> ambiguities = new ArrayList<>(notice.ambiguities());
		ambiguities.addAll(check.invalid);
		return new Notice(entries, notice.skipped(), ambiguities, notice.format(), notice.charset());
	}

	private NoticeEntry check(NoticeEntry entry) {
		Optional<String> code = code(entry);
		Optional<Message> problem = code.flatMap(this::problem);
		problem.ifPresent(
				(message) -> this.invalid.add(new Ambiguity(entry.sheet(), entry.firstLine(), entry.name(), message)));
		return new NoticeEntry(entry.name(), entry.factoryName(), entry.number(), entry.place(),
				problem.isEmpty() ? code.orElse(null) : null, entry.sheet(), entry.firstLine(), entry.lastLine());
	}

	/**
	 * Reads the code of an entry as a package writes it: in capital letters of half
	 * width, without spaces.
	 * @param entry the entry
	 * @return the code, empty if the cell is empty, a dash or a word for none
	 */
	private static Optional<String> code(NoticeEntry entry) {
		return Optional.ofNullable(entry.creditCode())
			.map((cell) -> Normalizer.normalize(cell, Normalizer.Form.NFKC)
				.replaceAll("[\\s\\p{Cf}]", "")
				.toUpperCase(Locale.ROOT))
			.filter((code) -> code.chars().anyMatch((character) -> CreditCode.ALPHABET.indexOf(character) >= 0));
	}

	private Optional<Message> problem(String code) {
		Optional<CreditCode> correct = CreditCode.correct(code);
		if (correct.isEmpty()) {
			return Optional.of(Message.of("command.notice.credit-code.form", Sanitizer.of(code)));
		}
		if (!correct.get().value().equals(code)) {
			return Optional.of(Message.of("command.notice.credit-code.check-character", code,
					correct.get().value().substring(17)));
		}
		return (this.enterprises.getOrDefault(code, Set.of()).size() > 1)
				? Optional.of(Message.of("command.notice.credit-code.repeated", code)) : Optional.empty();
	}

}
