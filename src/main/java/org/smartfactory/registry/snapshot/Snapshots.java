package org.smartfactory.registry.snapshot;

import java.time.Duration;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Takes snapshots of the registry.
 */
@Component
public class Snapshots {

	private final DataSource pool;

	private final Duration timeout;

	/**
	 * Takes snapshots.
	 * @param pool the connections
	 * @param timeout {@code registry.limits.timeout}: after which the statements of a
	 * request are cancelled
	 */
	Snapshots(DataSource pool, @Value("${registry.limits.timeout:10s}") Duration timeout) {
		Assert.isTrue(timeout.toSeconds() >= 1, "registry.limits.timeout is shorter than a second");
		this.pool = pool;
		this.timeout = timeout;
	}

	Snapshot ofRequest() {
		return new Snapshot(this.pool, this.timeout);
	}

	/**
	 * Reads from a snapshot outside of any request, without a time limit.
	 * @param <T> what is read
	 * @param reading reads it, on the current thread
	 * @return what was read
	 */
	public <T> T read(Supplier<T> reading) {
		@Nullable Snapshot outer = SnapshotThreadLocalAccessor.CURRENT.get();
		try (Snapshot snapshot = new Snapshot(this.pool, null)) {
			SnapshotThreadLocalAccessor.CURRENT.set(snapshot);
			return reading.get();
		}
		finally {
			SnapshotThreadLocalAccessor.CURRENT.set(outer);
		}
	}

}
