package org.smartfactory.registry.snapshot;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.util.Assert;

/**
 * The snapshot of the database that the current thread answers a request from: the
 * connections of the pool read repeatably, and the first statement takes one. Each
 * statement is cancelled when the time of the request is up.
 */
@Component
class Snapshot {

	private final PlatformTransactionManager manager;

	private final DefaultTransactionDefinition definition = new DefaultTransactionDefinition();

	private final ThreadLocal<@Nullable TransactionStatus> current = new ThreadLocal<>();

	Snapshot(PlatformTransactionManager manager, @Value("${registry.limits.timeout:10s}") Duration timeout) {
		this.manager = manager;
		this.definition.setReadOnly(true);
		Assert.isTrue(timeout.toSeconds() >= 1, "registry.limits.timeout is shorter than a second");
		this.definition.setTimeout((int) timeout.toSeconds());
	}

	void open() {
		this.current.set(this.manager.getTransaction(this.definition));
	}

	/**
	 * Ends the snapshot. Nothing was written that could be kept, and a statement may have
	 * failed.
	 */
	void close() {
		TransactionStatus status = this.current.get();
		if (status != null) {
			this.current.remove();
			this.manager.rollback(status);
		}
	}

	/**
	 * Takes the place of the snapshot, if there is one, by that of the next statement.
	 */
	void renew() {
		if (this.current.get() != null) {
			close();
			open();
		}
	}

}
