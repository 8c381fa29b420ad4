package org.smartfactory.registry.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.smartfactory.registry.counts.EnterpriseCountDeltas;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.recognition.Recognition;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.registry.RegistryBusyException;
import org.smartfactory.registry.registry.RegistryChange;
import org.smartfactory.registry.registry.RegistryChangeKind;
import org.smartfactory.registry.registry.RegistryState;
import org.smartfactory.registry.registry.RegistryTransaction;
import org.smartfactory.registry.registry.StewardText;
import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinReadings;

import org.springframework.stereotype.Service;

/**
 * Corrects single facts of the registry: a recognition that ended, another name of an
 * enterprise, two enterprises that are one. Each correction is one revision.
 */
@Service
public class Corrections {

	private static final int MAX_NAME_LENGTH = 200;

	private final RegistryTransaction transaction;

	private final CorrectedFacts facts;

	private final CorrectedTables tables;

	private final RegistryState state;

	private final EnterpriseCountDeltas holdings;

	Corrections(RegistryTransaction transaction, CorrectedFacts facts, CorrectedTables tables, RegistryState state,
			EnterpriseCountDeltas holdings) {
		this.transaction = transaction;
		this.facts = facts;
		this.tables = tables;
		this.state = state;
		this.holdings = holdings;
	}

	/**
	 * Withdraws a recognition.
	 * @param recognition its id, as the API or a package has it
	 * @param on the day from which it stands no more, after its list was published
	 * @param by who withdraws it, and why it ended, which everybody sees
	 * @return what came of it
	 * @throws InvalidInputException when there is no such recognition
	 * @throws RegistryBusyException when another change goes on for too long
	 */
	public WithdrawRecognitionResult withdraw(String recognition, LocalDate on, Authorship by) {
		return this.transaction.execute(() -> {
			Recognition found = this.facts.getRecognition("recognition", recognition);
			if (found.withdrawnOn() != null) {
				return RecognitionAlreadyWithdrawn.of(found);
			}
			if (!on.isAfter(found.list().publishedOn())) {
				return WithdrawalTooEarly.of(found);
			}
			List<RegistryChange.Rows> rows = this.holdings.follow(List.of(found.enterpriseId()),
					() -> this.tables.withdraw(found.id(), on, by.reason()));
			long revision = this.state.record(RegistryChangeKind.WITHDRAWAL, null,
					"%s (%s)".formatted(found.nameAsPrinted(), found.id()), by.withPublicReason(), rows);
			return new RecognitionWithdrawn(this.facts.getRecognition("recognition", recognition), revision);
		});
	}

	/**
	 * Gives an enterprise another name, under which it is found and matched.
	 * @param enterprise its id, as the API or a package has it
	 * @param name the name
	 * @param by who says so, and why
	 * @return what came of it
	 * @throws InvalidInputException when there is no such enterprise, or the name is none
	 * @throws RegistryBusyException when another change goes on for too long
	 */
	public AddEnterpriseNameResult addName(String enterprise, String name, Authorship by) {
		StewardText.check("name", name, MAX_NAME_LENGTH);
		NormalizedName folded = NormalizedName.of(name);
		if (folded.value().isEmpty() || folded.value().length() > MAX_NAME_LENGTH) {
			throw StewardText.refused("name",
					"has neither letter nor digit, or is too long when written out; expected a name.");
		}
		return this.transaction.execute(() -> {
			Enterprise found = this.facts.getEnterprise("enterprise", enterprise);
			Optional<Enterprise> holder = this.facts.findHolder(folded);
			if (holder.isPresent()) {
				return EnterpriseNameTaken.of(name, holder.get());
			}
			List<RegistryChange.Rows> rows = this.tables.addName(found.id(), name, folded, PinyinReadings.of(folded));
			long revision = this.state.record(RegistryChangeKind.ALIAS, null, "%s: %s".formatted(name, shown(found)),
					by, rows);
			return new EnterpriseNameAdded(this.facts.getEnterprise("enterprise", enterprise), revision);
		});
	}

	/**
	 * Merges an enterprise into another: its recognitions, industries and names become
	 * those of the other, and its id leads there.
	 * @param enterprise the id of the one that goes, as the API or a package has it
	 * @param into the id of the one that stays
	 * @param by who says so, and why
	 * @return what came of it
	 * @throws InvalidInputException when one of them does not exist
	 * @throws RegistryBusyException when another change goes on for too long
	 */
	public MergeEnterprisesResult merge(String enterprise, String into, Authorship by) {
		return this.transaction.execute(() -> {
			Enterprise gone = this.facts.getEnterprise("enterprise", enterprise);
			Enterprise kept = this.facts.getEnterprise("into", into);
			if (gone.id().equals(kept.id())) {
				return EnterprisesAlreadyOne.of(kept);
			}
			if (gone.creditCode() != null && kept.creditCode() != null
					&& !gone.creditCode().equals(kept.creditCode())) {
				return EnterprisesDiffer.of(gone, kept);
			}
			List<RegistryChange.Rows> rows = this.holdings.follow(List.of(gone.id(), kept.id()),
					() -> this.tables.merge(gone, kept.id()));
			long revision = this.state.record(RegistryChangeKind.MERGE, null,
					"%s into %s".formatted(shown(gone), shown(kept)), by, rows);
			return new EnterprisesMerged(this.facts.getEnterprise("into", into), revision);
		});
	}

	private static String shown(Enterprise enterprise) {
		return "%s (%s)".formatted(enterprise.name(), enterprise.id().value());
	}

}
