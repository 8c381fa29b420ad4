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
 * Metrics of the revision that this server serves.
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
			.description("Revision that this server serves")
			.register(meters);
		TimeGauge
			.builder("registry.loaded", this.watch, TimeUnit.MILLISECONDS,
					(watch) -> Optional.ofNullable(watch.latest().loadedAt()).map(Instant::toEpochMilli).orElse(0L))
			.description("Time of that revision, since 1970")
			.register(meters);
	}

}
