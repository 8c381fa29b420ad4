package org.smartfactory.registry.limits;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.CostHeader;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Adds the cost of a request as {@code extensions.cost} if the request has the header
 * {@link CostHeader}.
 */
@Component
@Order(0)
class CostReport implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Mono<WebGraphQlResponse> response = chain.next(request);
		return request.getHeaders().containsHeader(CostHeader.NAME) ? response.map(CostReport::report) : response;
	}

	private static WebGraphQlResponse report(WebGraphQlResponse response) {
		@Nullable Cost cost = response.getExecutionInput().getGraphQLContext().get(Cost.class);
		if (cost == null) {
			return response;
		}
		Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
		extensions.put("cost", cost.toSpecification());
		return response.transform((builder) -> builder.extensions(extensions));
	}

}
