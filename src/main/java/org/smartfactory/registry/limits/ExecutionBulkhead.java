package org.smartfactory.registry.limits;

import java.time.Duration;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.UnavailableException;
import org.smartfactory.registry.message.Message;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Bulkhead: limits the number of concurrent executions. A few more requests wait and get
 * a slot in the order of their arrival. All others are refused at once, so that the
 * threads of the server stay free.
 */
@Component
@Order(0)
class ExecutionBulkhead implements WebGraphQlInterceptor {

	private final LimitProperties limits;

	/** Requests that are executed or wait. */
	private final Bulkhead admitted;

	private final Bulkhead executing;

	ExecutionBulkhead(LimitProperties limits, MeterRegistry meters) {
		this.limits = limits;
		this.admitted = bulkhead("admitted", limits.executions() + limits.waiting(), Duration.ZERO);
		this.executing = bulkhead("executing", limits.executions(), limits.waitingTime());
		Gauge.builder("graphql.executions", this.executing, ExecutionBulkhead::taken).register(meters);
		Gauge.builder("graphql.waiting", this.admitted, (each) -> Math.max(0, taken(each) - taken(this.executing)))
			.register(meters);
	}

	private static Bulkhead bulkhead(String name, int calls, Duration wait) {
		return Bulkhead.of(name,
				BulkheadConfig.custom()
					.maxConcurrentCalls(calls)
					.maxWaitDuration(wait)
					.fairCallHandlingStrategyEnabled(true)
					.build());
	}

	private static int taken(Bulkhead bulkhead) {
		Bulkhead.Metrics metrics = bulkhead.getMetrics();
		return metrics.getMaxAllowedConcurrentCalls() - metrics.getAvailableConcurrentCalls();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.using(() -> enter(this.admitted), (place) -> execute(request, chain), Bulkhead::onComplete);
	}

	private Mono<WebGraphQlResponse> execute(WebGraphQlRequest request, Chain chain) {
		return Mono.using(() -> enter(this.executing), (slot) -> chain.next(request), Bulkhead::onComplete);
	}

	private Bulkhead enter(Bulkhead bulkhead) {
		if (!bulkhead.tryAcquirePermission()) {
			throw new UnavailableException(ErrorCode.OVERLOADED, this.limits.waitingTime(),
					Message.of("limits.executions", this.limits.executions()));
		}
		return bulkhead;
	}

}
