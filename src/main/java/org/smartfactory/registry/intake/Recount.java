package org.smartfactory.registry.intake;

import java.util.List;

import org.smartfactory.registry.ranking.HoldingCounts;

import org.springframework.stereotype.Service;

/**
 * Recomputes the derived counts from the facts and compares: there must be no difference.
 */
@Service
public class Recount {

	private final RegistryTransaction transaction;

	private final RegistryState state;

	private final HoldingCounts holdings;

	Recount(RegistryTransaction transaction, RegistryState state, HoldingCounts holdings) {
		this.transaction = transaction;
		this.state = state;
		this.holdings = holdings;
	}

	/**
	 * Recounts.
	 * @param fix whether to write what was counted, if it differs, as a new revision
	 * @return each count that differs, in words
	 */
	public List<String> recount(boolean fix) {
		return this.transaction.execute(() -> {
			List<String> differences = this.holdings.findDifferences();
			if (fix && !differences.isEmpty()) {
				this.holdings.replace();
				this.state.record(RegistryChangeKind.RECOUNT, null, differences.size() + " counts differed", List.of());
			}
			return differences;
		});
	}

}
