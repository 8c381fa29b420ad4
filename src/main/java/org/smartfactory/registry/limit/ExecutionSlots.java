package org.smartfactory.registry.limit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.UnavailableException;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Executes so many requests at a time; a few more wait for their turn, and whoever comes
 * then is sent away at once, so that the threads of the server stay free.
 */
@Component
@Order(0)
class ExecutionSlots implements WebGraphQlInterceptor {

	private final LimitProperties limits;

	private final Semaphore executing;

	private final Semaphore waiting;

	ExecutionSlots(LimitProperties limits, MeterRegistry meters) {
		this.limits = limits;
		this.executing = new Semaphore(limits.executions(), true);
		this.waiting = new Semaphore(limits.waiting());
		taken("graphql.executions", this.executing, limits.executions(), meters);
		taken("graphql.waiting", this.waiting, limits.waiting(), meters);
	}

	private static void taken(String name, Semaphore permits, int all, MeterRegistry meters) {
		Gauge.builder(name, permits, (each) -> all - each.availablePermits()).register(meters);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.using(this::take, (slot) -> chain.next(request), Semaphore::release);
	}

	private Semaphore take() throws InterruptedException {
		if (!this.executing.tryAcquire() && !await()) {
			throw new UnavailableException(ErrorCode.OVERLOADED, this.limits.waitingTime(),
					"The registry executes %d requests at a time, and as many as may wait are waiting. Try again."
						.formatted(this.limits.executions()));
		}
		return this.executing;
	}

	private boolean await() throws InterruptedException {
		if (!this.waiting.tryAcquire()) {
			return false;
		}
		try {
			return this.executing.tryAcquire(this.limits.waitingTime().toMillis(), TimeUnit.MILLISECONDS);
		}
		finally {
			this.waiting.release();
		}
	}

}
