package org.smartfactory.registry.snapshot;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Executes each request on one snapshot of the database, so that no response mixes two
 * revisions.
 */
@Component
@Order(1)
class SnapshotInterceptor implements WebGraphQlInterceptor {

	private final Snapshots snapshots;

	SnapshotInterceptor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.using(this.snapshots::ofRequest,
				(snapshot) -> chain.next(request)
					.contextWrite((context) -> context.put(SnapshotThreadLocalAccessor.KEY, snapshot)),
				Snapshot::close);
	}

}
