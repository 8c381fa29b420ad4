package org.smartfactory.registry.load;

import java.util.List;

import org.smartfactory.registry.counts.CountDeltas;
import org.smartfactory.registry.load.staging.Staging;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.registry.RegistryChangeKind;
import org.smartfactory.registry.registry.RegistryState;
import org.smartfactory.registry.registry.RegistryTransaction;

import org.springframework.stereotype.Service;

/**
 * Recomputes the derived counts from the base tables and compares: there must be no
 * difference.
 */
@Service
public class Recount {

	private final RegistryTransaction transaction;

	private final RegistryState state;

	private final Staging staging;

	private final CountDeltas deltas;

	Recount(RegistryTransaction transaction, RegistryState state, Staging staging, CountDeltas deltas) {
		this.transaction = transaction;
		this.state = state;
		this.staging = staging;
		this.deltas = deltas;
	}

	/**
	 * Finds the counts that differ, without changing them.
	 * @return a description of each count that differs
	 */
	public List<Message> findDifferences() {
		return this.transaction.execute(this::prepare, (status, tables) -> this.deltas.findDifferences());
	}

	/**
	 * Corrects the counts that differ, as a new revision.
	 * @param by the author and the reason
	 * @return a description of each count that differed
	 */
	public List<Message> fix(Authorship by) {
		return this.transaction.execute(this::prepare, (status, tables) -> {
			List<Message> differences = this.deltas.findDifferences();
			if (!differences.isEmpty()) {
				this.deltas.replace();
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
