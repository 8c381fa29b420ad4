package org.smartfactory.registry.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.smartfactory.registry.ranking.HoldingCounts;
import org.smartfactory.registry.text.FoldedText;
import org.smartfactory.registry.text.Sound;

import org.springframework.stereotype.Service;

/**
 * Corrects single facts of the registry: a recognition that ended, another name of an
 * enterprise, two enterprises that are one. Each correction is one revision.
 */
@Service
public class Corrections {

	private final RegistryTransaction transaction;

	private final CorrectedTables tables;

	private final RegistryState state;

	private final HoldingCounts holdings;

	Corrections(RegistryTransaction transaction, CorrectedTables tables, RegistryState state, HoldingCounts holdings) {
		this.transaction = transaction;
		this.tables = tables;
		this.state = state;
		this.holdings = holdings;
	}

	/**
	 * Withdraws a recognition.
	 * @param recognition its id, as the API or a package has it
	 * @param on the day from which it stands no more, after its list was published
	 * @param reason why
	 * @return the revision after it
	 * @throws PackageRefusedException when there is no such recognition, it is withdrawn
	 * already, or the day is too early
	 */
	public long withdraw(String recognition, LocalDate on, String reason) {
		checkText("reason", reason, 500);
		UUID id = CorrectionArguments.id(recognition, "Recognition");
		return correct(RegistryChangeKind.WITHDRAWAL, reason, () -> {
			this.tables.touchRecognition(id);
			this.holdings.subtract();
			return this.tables.withdraw(id, on, reason);
		});
	}

	/**
	 * Gives an enterprise another name, under which it is found and matched.
	 * @param enterprise its id, as the API or a package has it
	 * @param name the name
	 * @return the revision after it
	 * @throws PackageRefusedException when there is no such enterprise, or the name is
	 * one of an enterprise already
	 */
	public long alias(String enterprise, String name) {
		checkText("name", name, 200);
		FoldedText folded = FoldedText.of(name);
		if (folded.value().isEmpty() || folded.value().length() > 200) {
			throw CorrectionArguments.refused("name", "has neither letter nor digit, or is too long; expected a name.");
		}
		UUID id = CorrectionArguments.id(enterprise, "Enterprise");
		return correct(RegistryChangeKind.ALIAS, name, () -> this.tables.alias(id, name, folded, Sound.of(folded)));
	}

	/**
	 * Merges an enterprise into another: its recognitions, industries and names become
	 * those of the other, and its id leads there.
	 * @param enterprise the id of the one that goes, as the API or a package has it
	 * @param into the id of the one that stays
	 * @return the revision after it
	 * @throws PackageRefusedException when one of them does not exist, both are the same,
	 * or they have different credit codes and so are different legal persons
	 */
	public long merge(String enterprise, String into) {
		UUID from = CorrectionArguments.id(enterprise, "Enterprise");
		UUID target = CorrectionArguments.id(into, "Enterprise");
		return correct(RegistryChangeKind.MERGE, "%s into %s".formatted(from, target), () -> {
			List<UUID> both = this.tables.checkMerge(from, target);
			this.tables.touchEnterprises(both);
			this.holdings.subtract();
			return this.tables.merge(both.get(0), both.get(1));
		});
	}

	private static void checkText(String argument, String text, int length) {
		if (text.isBlank() || text.codePointCount(0, text.length()) > length) {
			throw CorrectionArguments.refused(argument, "has to have 1 to %d characters.".formatted(length));
		}
		CellRule.check(text).ifPresent((wrong) -> {
			throw CorrectionArguments.refused(argument, wrong);
		});
	}

	private long correct(RegistryChangeKind kind, String reason, Supplier<List<RegistryChange.Rows>> correction) {
		return this.transaction.execute(() -> {
			List<RegistryChange.Rows> rows = correction.get();
			this.holdings.add();
			return this.state.record(kind, null, reason, rows);
		});
	}

}
