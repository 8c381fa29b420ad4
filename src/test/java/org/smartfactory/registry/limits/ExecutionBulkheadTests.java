package org.smartfactory.registry.limits;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.mockito.Mockito;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order in which waiting requests get a slot.
 */
class ExecutionBulkheadTests {

	private static final LimitProperties ONE_AT_A_TIME = new LimitProperties(1, 1, 1, 1, 1, 1, 1, 1, 2,
			Duration.ofMinutes(1), 0);

	private final WebGraphQlRequest request = Mockito.mock(WebGraphQlRequest.class);

	private final ExecutionBulkhead slots = new ExecutionBulkhead(ONE_AT_A_TIME, new SimpleMeterRegistry());

	private final List<String> executed = new CopyOnWriteArrayList<>();

	/**
	 * The later request arrives on the thread that has just released the slot, before a
	 * waiting thread can wake up.
	 */
	@RepeatedTest(20)
	void requestsAreExecutedInTheOrderOfArrival() throws InterruptedException {
		Thread first = new Thread(() -> execute(remember("first")));
		execute((each) -> {
			first.start();
			Awaitility.await().until(first::getState, Thread.State.TIMED_WAITING::equals);
			return Mono.empty();
		});
		execute(remember("later"));
		first.join();
		assertThat(this.executed).containsExactly("first", "later");
	}

	private void execute(Chain chain) {
		this.slots.intercept(this.request, chain).block();
	}

	private Chain remember(String name) {
		return (each) -> {
			this.executed.add(name);
			return Mono.empty();
		};
	}

}
