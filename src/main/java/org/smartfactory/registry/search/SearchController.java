package org.smartfactory.registry.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.paging.PageInfo;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.region.Division;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.enterprises}, {@code Division.enterprises} and the page of an
 * {@code EnterpriseConnection}.
 */
@Controller
class SearchController {

	private final EnterpriseFilters filters;

	SearchController(EnterpriseFilters filters, EnterpriseSearch search, BatchLoaderRegistry loaders) {
		this.filters = filters;
		loaders.<EnterpriseConnection, Page<EnterpriseEdge>>forName("enterprisePages")
			.withOptions((options) -> options.setMaxBatchSize(100))
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> search.findPages(keys)));
	}

	@QueryMapping
	EnterpriseConnection enterprises(@Argument @Nullable EnterpriseFilter filter,
			@Argument @Nullable EnterpriseOrder orderBy, DataFetchingEnvironment field) {
		return connection(filter, orderBy, null, field);
	}

	@SchemaMapping
	EnterpriseConnection enterprises(Division division, @Argument @Nullable EnterpriseFilter filter,
			@Argument @Nullable EnterpriseOrder orderBy, DataFetchingEnvironment field) {
		return connection(filter, orderBy, division, field);
	}

	private EnterpriseConnection connection(@Nullable EnterpriseFilter filter, @Nullable EnterpriseOrder orderBy,
			@Nullable Division outer, DataFetchingEnvironment field) {
		EnterpriseCriteria criteria = this.filters.parse((filter != null) ? filter : EnterpriseFilter.ALL, outer,
				field);
		EnterpriseOrder order = order(orderBy, criteria);
		return new EnterpriseConnection(criteria, order, PageRequest.of(field, order.ordering()));
	}

	private static EnterpriseOrder order(@Nullable EnterpriseOrder requested, EnterpriseCriteria criteria) {
		if (requested == null) {
			return (criteria.text() != null) ? EnterpriseOrder.RELEVANCE : EnterpriseOrder.NAME;
		}
		if (requested == EnterpriseOrder.RELEVANCE && criteria.text() == null) {
			throw new InvalidInputException(ErrorCode.INVALID_TEXT, "orderBy",
					Message.of("search.relevance.without-text"));
		}
		return requested;
	}

	@SchemaMapping
	CompletableFuture<List<EnterpriseEdge>> edges(EnterpriseConnection connection,
			DataLoader<EnterpriseConnection, Page<EnterpriseEdge>> enterprisePages) {
		return enterprisePages.load(connection).thenApply(Page::edges);
	}

	@SchemaMapping
	CompletableFuture<List<Enterprise>> nodes(EnterpriseConnection connection,
			DataLoader<EnterpriseConnection, Page<EnterpriseEdge>> enterprisePages) {
		return enterprisePages.load(connection)
			.thenApply((page) -> page.edges().stream().map(EnterpriseEdge::node).toList());
	}

	@SchemaMapping
	CompletableFuture<PageInfo> pageInfo(EnterpriseConnection connection,
			DataLoader<EnterpriseConnection, Page<EnterpriseEdge>> enterprisePages) {
		return enterprisePages.load(connection).thenApply(Page::pageInfo);
	}

}
