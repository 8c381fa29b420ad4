package org.smartfactory.registry.snapshot;

import java.util.Objects;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Answers each request from one snapshot of the database, so that no answer mixes two
 * revisions. The execution stays on the thread of the request.
 */
@Component
@Order(1)
class SnapshotInterceptor implements WebGraphQlInterceptor {

	private final Snapshot snapshot;

	SnapshotInterceptor(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.fromCallable(() -> {
			this.snapshot.open();
			try {
				return Objects.requireNonNull(chain.next(request).block());
			}
			finally {
				this.snapshot.close();
			}
		});
	}

}
