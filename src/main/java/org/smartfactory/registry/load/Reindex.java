package org.smartfactory.registry.load;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.registry.RegistryBusyException;
import org.smartfactory.registry.registry.RegistryChange;
import org.smartfactory.registry.registry.RegistryChangeKind;
import org.smartfactory.registry.registry.RegistryState;
import org.smartfactory.registry.registry.RegistryTransaction;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;
import org.smartfactory.registry.snapshot.Snapshots;
import org.smartfactory.registry.text.TextRules;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Computes normalized names, search texts and sort keys again after the {@link TextRules}
 * changed. A start does so by itself.
 */
@Service
public class Reindex implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(Reindex.class);

	private static final Authorship AUTHORSHIP = new Authorship(new Actor(ActorKind.REGISTRY, "smart-factory-registry"),
			"The rules for names changed.", true);

	private final RegistryTransaction transaction;

	private final RegistryState state;

	private final DerivedTexts texts;

	private final Snapshots snapshots;

	private final boolean atStart;

	Reindex(RegistryTransaction transaction, RegistryState state, DerivedTexts texts, Snapshots snapshots,
			@Value("${registry.reindex}") boolean atStart) {
		this.transaction = transaction;
		this.state = state;
		this.texts = texts;
		this.snapshots = snapshots;
		this.atStart = atStart;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			if (this.atStart && this.snapshots.read(this.texts::rules) < TextRules.VERSION) {
				Report report = run(AUTHORSHIP);
				report.conflicts()
					.forEach((conflict) -> logger.warn("Names are found by the former rules: {}", conflict));
				if (report.conflicts().isEmpty() && report.total() > 0) {
					logger.info("Computed the search texts of the names again: {} rows changed", report.total());
				}
			}
		}
		catch (RegistryBusyException ex) {
			logger.info(
					"Another process is changing the registry; if no other start computes the search texts, run 'reindex'");
		}
		catch (DataAccessException ex) {
			logger.warn("The search texts of the names could not be computed again; run the command 'reindex'", ex);
		}
	}

	/**
	 * Computes all derived texts again and writes those that differ, as a new revision.
	 * @param by the author and the reason
	 * @return what changed; nothing is written if there are conflicts
	 */
	public Report run(Authorship by) {
		return this.transaction.execute(() -> Boolean.TRUE, (status, prepared) -> {
			List<Message> conflicts = new ArrayList<>();
			List<String> examples = new ArrayList<>();
			List<RegistryChange.Rows> rows = PackageTables.ALL.stream()
				.map((table) -> this.texts.derive(table, examples, conflicts))
				.filter((each) -> each.total() > 0)
				.toList();
			Report report = new Report(rows, examples, conflicts);
			if (!conflicts.isEmpty()) {
				status.setRollbackOnly();
				return report;
			}
			this.texts.markDerived();
			if (report.total() > 0) {
				this.state.record(RegistryChangeKind.RECOUNT, null, report.total() + " search texts differed", by,
						rows);
			}
			return report;
		});
	}

	/**
	 * What changed.
	 *
	 * @param rows the number of changed rows by table
	 * @param examples the names of the first enterprises that changed
	 * @param conflicts the enterprises that have one name by the new rules
	 */
	public record Report(List<RegistryChange.Rows> rows, List<String> examples, List<Message> conflicts) {

		public long total() {
			return this.rows.stream().mapToLong(RegistryChange.Rows::total).sum();
		}

	}

}
