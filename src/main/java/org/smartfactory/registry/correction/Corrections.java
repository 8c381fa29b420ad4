package org.smartfactory.registry.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.correction.AddEnterpriseNameResult.EnterpriseNameAdded;
import org.smartfactory.registry.correction.AddEnterpriseNameResult.EnterpriseNameTaken;
import org.smartfactory.registry.correction.ClearEnterpriseFieldResult.EnterpriseFieldCleared;
import org.smartfactory.registry.correction.ClearEnterpriseFieldResult.EnterpriseFieldEmpty;
import org.smartfactory.registry.correction.MergeEnterprisesResult.EnterprisesAlreadyOne;
import org.smartfactory.registry.correction.MergeEnterprisesResult.EnterprisesDiffer;
import org.smartfactory.registry.correction.MergeEnterprisesResult.EnterprisesMerged;
import org.smartfactory.registry.correction.RemoveEnterpriseNameResult.EnterpriseNameNotFound;
import org.smartfactory.registry.correction.RemoveEnterpriseNameResult.EnterpriseNameRegistered;
import org.smartfactory.registry.correction.RemoveEnterpriseNameResult.EnterpriseNameRemoved;
import org.smartfactory.registry.correction.UnwithdrawRecognitionResult.RecognitionNotWithdrawn;
import org.smartfactory.registry.correction.UnwithdrawRecognitionResult.RecognitionUnwithdrawn;
import org.smartfactory.registry.correction.WithdrawRecognitionResult.RecognitionAlreadyWithdrawn;
import org.smartfactory.registry.correction.WithdrawRecognitionResult.RecognitionWithdrawn;
import org.smartfactory.registry.correction.WithdrawRecognitionResult.WithdrawalTooEarly;
import org.smartfactory.registry.counts.EnterpriseCountDeltas;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.message.Message;
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
 * Corrects single facts of the registry: withdraws recognitions or undoes that, adds and
 * removes names, clears fields, and merges enterprises. Each correction makes one
 * revision.
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
	 * @param recognition its ID, or its UUID in a data package
	 * @param on the day from which it is no longer valid, after the publication of its
	 * list
	 * @param by the author and the reason, which everybody can see
	 * @return the result
	 * @throws InvalidInputException if the recognition is not found
	 * @throws RegistryBusyException if another change holds the lock for too long
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
			long revision = this.state.record(RegistryChangeKind.WITHDRAWAL, null, shown(found), by.withPublicReason(),
					rows);
			return new RecognitionWithdrawn(this.facts.getRecognition("recognition", recognition), revision);
		});
	}

	/**
	 * Undoes the withdrawal of a recognition, whose day and reason are cleared.
	 * @param recognition its ID, or its UUID in a data package
	 * @param by the author and the reason
	 * @return the result
	 * @throws InvalidInputException if the recognition is not found
	 * @throws RegistryBusyException if another change holds the lock for too long
	 */
	public UnwithdrawRecognitionResult unwithdraw(String recognition, Authorship by) {
		return this.transaction.execute(() -> {
			Recognition found = this.facts.getRecognition("recognition", recognition);
			if (found.withdrawnOn() == null) {
				return RecognitionNotWithdrawn.of(found);
			}
			List<RegistryChange.Rows> rows = this.holdings.follow(List.of(found.enterpriseId()),
					() -> this.tables.unwithdraw(found.id()));
			long revision = this.state.record(RegistryChangeKind.UNWITHDRAWAL, null, shown(found), by, rows);
			return new RecognitionUnwithdrawn(this.facts.getRecognition("recognition", recognition), revision);
		});
	}

	/**
	 * Adds a name to an enterprise, used in searches and matching.
	 * @param enterprise its ID, or its UUID in a data package
	 * @param name the name
	 * @param by the author and the reason
	 * @return the result
	 * @throws InvalidInputException if the enterprise is not found or the name is invalid
	 * @throws RegistryBusyException if another change holds the lock for too long
	 */
	public AddEnterpriseNameResult addName(String enterprise, String name, Authorship by) {
		NormalizedName folded = normalize(name);
		return this.transaction.execute(() -> {
			Enterprise found = this.facts.getEnterprise("enterprise", enterprise);
			Optional<Enterprise> holder = this.facts.findHolder(folded);
			if (holder.isPresent()) {
				return EnterpriseNameTaken.of(name, holder.get());
			}
			List<RegistryChange.Rows> rows = this.tables.addName(found.id(), name, folded, PinyinReadings.of(name));
			long revision = this.state.record(RegistryChangeKind.ALIAS, null, shown(name, found), by, rows);
			return new EnterpriseNameAdded(this.facts.getEnterprise("enterprise", enterprise), revision);
		});
	}

	private static NormalizedName normalize(String name) {
		StewardText.check("name", name, MAX_NAME_LENGTH);
		NormalizedName folded = NormalizedName.of(name);
		if (folded.value().isEmpty() || folded.value().length() > MAX_NAME_LENGTH) {
			throw StewardText.refused("name", Message.of("correction.name.invalid"));
		}
		return folded;
	}

	/**
	 * Removes another name of an enterprise, which is then not found or matched by it.
	 * @param enterprise its ID, or its UUID in a data package
	 * @param name the name, in any spelling that is normalized to the same
	 * @param by the author and the reason
	 * @return the result
	 * @throws InvalidInputException if the enterprise is not found or the name is invalid
	 * @throws RegistryBusyException if another change holds the lock for too long
	 */
	public RemoveEnterpriseNameResult removeName(String enterprise, String name, Authorship by) {
		NormalizedName folded = normalize(name);
		return this.transaction.execute(() -> {
			Enterprise found = this.facts.getEnterprise("enterprise", enterprise);
			if (NormalizedName.of(found.name()).equals(folded)) {
				return EnterpriseNameRegistered.of(found);
			}
			Optional<String> known = found.otherNames()
				.stream()
				.filter((each) -> NormalizedName.of(each).equals(folded))
				.findFirst();
			if (known.isEmpty()) {
				return EnterpriseNameNotFound.of(name, found);
			}
			List<RegistryChange.Rows> rows = this.tables.removeName(found.id(), known.get());
			long revision = this.state.record(RegistryChangeKind.ALIAS_REMOVAL, null, shown(known.get(), found), by,
					rows);
			return new EnterpriseNameRemoved(this.facts.getEnterprise("enterprise", enterprise), revision);
		});
	}

	/**
	 * Clears a field of an enterprise: its value is then not known.
	 * @param enterprise its ID, or its UUID in a data package
	 * @param field the field
	 * @param by the author and the reason
	 * @return the result
	 * @throws InvalidInputException if the enterprise is not found
	 * @throws RegistryBusyException if another change holds the lock for too long
	 */
	public ClearEnterpriseFieldResult clear(String enterprise, EnterpriseField field, Authorship by) {
		return this.transaction.execute(() -> {
			Enterprise found = this.facts.getEnterprise("enterprise", enterprise);
			@Nullable String value = field.find(found);
			if (value == null) {
				return new EnterpriseFieldEmpty(field.unknown(found), found);
			}
			List<RegistryChange.Rows> rows = this.holdings.follow(List.of(found.id()),
					() -> this.tables.clear(found.id(), field));
			long revision = this.state.record(RegistryChangeKind.CLEARING, null, shown(field + " " + value, found), by,
					rows);
			return new EnterpriseFieldCleared(this.facts.getEnterprise("enterprise", enterprise), revision);
		});
	}

	/**
	 * Merges an enterprise into another, which gets its recognitions, industries, names
	 * and ID.
	 * @param enterprise the ID of the enterprise to remove, or its UUID in a data package
	 * @param into the ID of the enterprise that remains
	 * @param by the author and the reason
	 * @return the result
	 * @throws InvalidInputException if one of them is not found
	 * @throws RegistryBusyException if another change holds the lock for too long
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
					() -> this.tables.merge(gone.id(), kept.id()));
			long revision = this.state.record(RegistryChangeKind.MERGE, null,
					"%s into %s".formatted(shown(gone), shown(kept)), by, rows);
			return new EnterprisesMerged(this.facts.getEnterprise("into", into), revision);
		});
	}

	private static String shown(Recognition recognition) {
		return "%s (%s)".formatted(recognition.nameAsPrinted(), recognition.id());
	}

	private static String shown(String value, Enterprise enterprise) {
		return "%s: %s".formatted(value, shown(enterprise));
	}

	private static String shown(Enterprise enterprise) {
		return "%s (%s)".formatted(enterprise.name(), enterprise.id().value());
	}

}
