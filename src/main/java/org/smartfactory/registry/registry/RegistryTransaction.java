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
 * The transaction of a change of the registry: one change at a time, atomic, and separate
 * from the snapshot of the request.
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
	 * Makes a change under the lock of the registry.
	 * @param <T> the result
	 * @param change the change
	 * @return its result
	 * @throws RegistryBusyException if another change holds the lock for too long
	 */
	public <T> T execute(Supplier<T> change) {
		return execute(() -> Boolean.TRUE, (status, prepared) -> change.get());
	}

	/**
	 * Makes a change with a preparation that does not hold the lock.
	 * @param <S> the result of the preparation
	 * @param <T> the result of the change
	 * @param preparation the preparation, which uses only temporary tables, not those of
	 * the registry
	 * @param change the change, made under the lock of the registry
	 * @return its result
	 * @throws RegistryBusyException if another change holds the lock for too long
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
