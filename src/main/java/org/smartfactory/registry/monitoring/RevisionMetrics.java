package org.smartfactory.registry.monitoring;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.smartfactory.registry.snapshot.RevisionWatch;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Tells which revision is answered from, whoever made it, and when it was made.
 */
@Component
@ConditionalOnWebApplication
class RevisionMetrics implements MeterBinder {

	private final RevisionWatch watch;

	RevisionMetrics(RevisionWatch watch) {
		this.watch = watch;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("registry.revision", this.watch, (watch) -> watch.latest().number())
			.description("Revision that is answered from")
			.register(meters);
		TimeGauge
			.builder("registry.loaded", this.watch, TimeUnit.MILLISECONDS,
					(watch) -> Optional.ofNullable(watch.latest().loadedAt()).map(Instant::toEpochMilli).orElse(0L))
			.description("When that revision was made, since 1970")
			.register(meters);
	}

}
