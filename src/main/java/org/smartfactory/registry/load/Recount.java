package org.smartfactory.registry.load;

import java.util.List;

import org.smartfactory.registry.counts.CountDeltas;
import org.smartfactory.registry.load.staging.Staging;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.registry.RegistryChangeKind;
import org.smartfactory.registry.registry.RegistryState;
import org.smartfactory.registry.registry.RegistryTransaction;

import org.springframework.stereotype.Service;

/**
 * Recomputes the derived counts from the facts and compares: there must be no difference.
 */
@Service
public class Recount {

	private final RegistryTransaction transaction;

	private final RegistryState state;

	private final Staging staging;

	private final CountDeltas holdings;

	Recount(RegistryTransaction transaction, RegistryState state, Staging staging, CountDeltas holdings) {
		this.transaction = transaction;
		this.state = state;
		this.staging = staging;
		this.holdings = holdings;
	}

	/**
	 * Recounts, and changes nothing.
	 * @return each count that differs, in words
	 */
	public List<String> findDifferences() {
		return this.transaction.execute(this::prepare, (status, tables) -> this.holdings.findDifferences());
	}

	/**
	 * Recounts, and writes what was counted, if it differs, as a new revision.
	 * @param by who asks for it, and why
	 * @return each count that differed, in words
	 */
	public List<String> fix(Authorship by) {
		return this.transaction.execute(this::prepare, (status, tables) -> {
			List<String> differences = this.holdings.findDifferences();
			if (!differences.isEmpty()) {
				this.holdings.replace();
				this.state.record(RegistryChangeKind.RECOUNT, null, differences.size() + " counts differed", by,
						List.of());
			}
			return differences;
		});
	}

	private Staging prepare() {
		this.staging.create();
		this.staging.index();
		return this.staging;
	}

}
