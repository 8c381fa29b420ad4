package org.smartfactory.registry.snapshot;

import java.util.Objects;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers each request from one snapshot of the database, so that no answer mixes two
 * revisions: the connections of the pool read repeatably. The execution stays on the
 * thread of the request, and the first statement takes the connection.
 */
@Component
@Order(1)
class SnapshotInterceptor implements WebGraphQlInterceptor {

	private final TransactionTemplate transaction;

	SnapshotInterceptor(PlatformTransactionManager manager) {
		this.transaction = new TransactionTemplate(manager);
		this.transaction.setReadOnly(true);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.fromCallable(
				() -> this.transaction.execute((status) -> Objects.requireNonNull(chain.next(request).block())));
	}

}
