package org.smartfactory.registry.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cache of reference data by revision.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class ReferenceDataTests {

	private static final int READERS = 4;

	private final RunningRegistry registry;

	private final Snapshots snapshots;

	private final ReferenceDataCaches caches;

	ReferenceDataTests(Engine engine) {
		this.registry = RunningRegistry.seeded(engine);
		this.snapshots = this.registry.bean(Snapshots.class);
		this.caches = this.registry.bean(ReferenceDataCaches.class);
	}

	@Test
	void onlyOneThreadReads() {
		AtomicInteger reads = new AtomicInteger();
		CountDownLatch asked = new CountDownLatch(READERS);
		ReferenceData<Integer> data = this.caches.keep("read-once", () -> {
			await(asked);
			return reads.incrementAndGet();
		});
		List<CompletableFuture<Integer>> readers = new ArrayList<>();
		for (int i = 0; i < READERS; i++) {
			readers.add(CompletableFuture.supplyAsync(() -> this.snapshots.read(() -> {
				asked.countDown();
				return data.get();
			})));
		}
		assertThat(readers.stream().map(CompletableFuture::join)).containsOnly(1);
		assertThat(reads).hasValue(1);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void cachesAreSeparate() {
		ReferenceData<String> one = this.caches.keep("one", () -> "one");
		ReferenceData<String> other = this.caches.keep("other", () -> "other");
		assertThat(this.snapshots.read(() -> one.get() + other.get())).isEqualTo("oneother");
	}

	@Test
	void uncommittedDataAreNotCached() {
		JdbcClient jdbc = this.registry.bean(JdbcClient.class);
		ReferenceData<String> name = this.caches.keep("name",
				() -> jdbc.sql("SELECT name_en FROM industry WHERE code = 'C'").query(String.class).single());
		String seen = this.registry.bean(TransactionTemplate.class).execute((status) -> {
			status.setRollbackOnly();
			jdbc.sql("UPDATE industry SET name_en = 'Never committed' WHERE code = 'C'").update();
			return name.get();
		});
		assertThat(seen).isEqualTo("Never committed");
		assertThat(this.snapshots.read(name::get)).isEqualTo("Manufacturing");
	}

	@Test
	void reusedRevisionNumberIsReadAgain() {
		try (RunningRegistry restored = RunningRegistry.start(Engine.H2, Map.of())) {
			JdbcClient jdbc = restored.bean(JdbcClient.class);
			ReferenceData<String> loadedAt = restored.bean(ReferenceDataCaches.class)
				.keep("loaded-at", () -> jdbc.sql("SELECT loaded_at FROM registry").query(String.class).single());
			Snapshots snapshots = restored.bean(Snapshots.class);
			String lost = snapshots.read(loadedAt::get);
			restored.database().sql("UPDATE registry SET loaded_at = TIMESTAMP '2026-01-02 00:00:00'").update();
			assertThat(snapshots.read(loadedAt::get)).isNotEqualTo(lost).contains("2026-01-02");
		}
	}

	@Test
	void requestThatBeganBeforeAChangeSeesTheOldData() {
		try (RunningRegistry changing = RunningRegistry.start(Engine.H2, Map.of())) {
			JdbcClient jdbc = changing.bean(JdbcClient.class);
			ReferenceData<Long> revision = changing.bean(ReferenceDataCaches.class)
				.keep("revision", () -> jdbc.sql("SELECT revision FROM registry").query(Long.class).single());
			changing.bean(Snapshots.class).read(() -> {
				assertThat(revision.get()).isEqualTo(1);
				changing.database().sql("UPDATE registry SET revision = 2").update();
				assertThat(changing.bean(Snapshots.class).read(revision::get)).isEqualTo(2);
				return assertThat(revision.get()).isEqualTo(1);
			});
		}
	}

}
