package org.smartfactory.registry.registry;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transaction of a change of the registry: one at a time, all or nothing, and apart
 * from the snapshot of a request that asks for it.
 */
@Component
public class RegistryTransaction {

	private final TransactionTemplate template;

	private final RegistryState state;

	private final ObservationRegistry observations;

	RegistryTransaction(PlatformTransactionManager manager, RegistryState state, ObservationRegistry observations) {
		this.template = new TransactionTemplate(manager);
		this.template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		this.template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.state = state;
		this.observations = observations;
	}

	/**
	 * Makes a change, when no other is made any more.
	 * @param <T> what it results in
	 * @param change the change
	 * @return its result
	 * @throws RegistryBusyException when another change goes on for too long
	 */
	public <T> T execute(Supplier<T> change) {
		return execute(() -> Boolean.TRUE, (status, prepared) -> change.get());
	}

	/**
	 * Makes a change that is prepared while others may be made.
	 * @param <S> what is prepared
	 * @param <T> what the change results in
	 * @param preparation reads and writes nothing of the registry, only temporary tables
	 * @param change the change, made when no other is made any more
	 * @return its result
	 * @throws RegistryBusyException when another change goes on for too long
	 */
	public <S, T> T execute(Supplier<S> preparation, BiFunction<TransactionStatus, S, T> change) {
		return Observation.createNotStarted("registry.change", this.observations)
			.observe(() -> Objects.requireNonNull(this.template.execute((status) -> {
				S prepared = prepare(preparation);
				return change.apply(status, prepared);
			})));
	}

	private <S> S prepare(Supplier<S> preparation) {
		try {
			this.state.limitWaiting();
			S prepared = preparation.get();
			this.state.lock();
			return prepared;
		}
		catch (PessimisticLockingFailureException ex) {
			throw new RegistryBusyException();
		}
	}

}
