package org.smartfactory.registry.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.enterprise.EnterpriseId;
import org.smartfactory.registry.enterprise.Enterprises;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.paging.NodeEdge;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.paging.PageInfo;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.region.DivisionArguments;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.recognitions}, {@code RecognitionList.recognitions} and the
 * fields of {@code RecognitionConnection}.
 */
@Controller
class RecognitionConnectionController {

	private final Recognitions recognitions;

	private final Enterprises enterprises;

	private final ListArguments lists;

	private final DivisionArguments divisions;

	private final AsOf asOf;

	RecognitionConnectionController(Recognitions recognitions, Enterprises enterprises, ListArguments lists,
			DivisionArguments divisions, AsOf asOf, BatchLoaderRegistry loaders) {
		this.recognitions = recognitions;
		this.enterprises = enterprises;
		this.lists = lists;
		this.divisions = divisions;
		this.asOf = asOf;
		loaders.<RecognitionConnection, Page<NodeEdge<Recognition>>>forName("recognitionPages")
			.withOptions((options) -> options.setMaxBatchSize(100))
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> recognitions.findPages(keys)));
	}

	@QueryMapping
	RecognitionConnection recognitions(@Argument @Nullable RecognitionFilter filter, @Argument RecognitionOrder orderBy,
			DataFetchingEnvironment field) {
		RecognitionCriteria criteria = criteria((filter != null) ? filter : RecognitionFilter.ALL, field);
		return connection(criteria, orderBy, field);
	}

	private RecognitionCriteria criteria(RecognitionFilter filter, DataFetchingEnvironment field) {
		return new RecognitionCriteria(this.asOf.of(field), Boolean.TRUE.equals(filter.withdrawn()),
				(filter.list() != null) ? this.lists.get(filter.list(), "filter.list") : null,
				(filter.enterprise() != null) ? enterprise(filter.enterprise()) : null,
				(filter.level() != null) ? filter.level().levels() : Set.of(),
				(filter.stages() != null) ? Stage.parse(filter.stages(), "filter.stages") : Set.of(),
				(filter.within() != null) ? this.divisions.get(filter.within(), "filter.within") : null,
				(filter.publishedBetween() != null)
						? DateRange.parse(filter.publishedBetween(), "filter.publishedBetween") : null);
	}

	private EnterpriseId enterprise(String text) {
		EnterpriseId id = EnterpriseId.parse(text, "filter.enterprise");
		Enterprise enterprise = this.enterprises.findByIds(List.of(id)).get(id);
		if (enterprise == null) {
			throw new InvalidInputException(ErrorCode.UNKNOWN_ENTERPRISE, "filter.enterprise",
					Message.of("recognition.enterprise.unknown", Sanitizer.of(text)));
		}
		return enterprise.id();
	}

	@SchemaMapping
	RecognitionConnection recognitions(RecognitionList list, DataFetchingEnvironment field) {
		return connection(RecognitionCriteria.ofList(list), RecognitionOrder.LIST_POSITION, field);
	}

	private static RecognitionConnection connection(RecognitionCriteria criteria, RecognitionOrder order,
			DataFetchingEnvironment field) {
		return new RecognitionConnection(criteria, order, PageRequest.of(field, order.ordering(criteria.listId())));
	}

	@SchemaMapping
	CompletableFuture<List<NodeEdge<Recognition>>> edges(RecognitionConnection connection,
			DataLoader<RecognitionConnection, Page<NodeEdge<Recognition>>> recognitionPages) {
		return recognitionPages.load(connection).thenApply(Page::edges);
	}

	@SchemaMapping
	CompletableFuture<List<Recognition>> nodes(RecognitionConnection connection,
			DataLoader<RecognitionConnection, Page<NodeEdge<Recognition>>> recognitionPages) {
		return recognitionPages.load(connection)
			.thenApply((page) -> page.edges().stream().map(NodeEdge::node).toList());
	}

	@SchemaMapping
	CompletableFuture<PageInfo> pageInfo(RecognitionConnection connection,
			DataLoader<RecognitionConnection, Page<NodeEdge<Recognition>>> recognitionPages) {
		return recognitionPages.load(connection).thenApply(Page::pageInfo);
	}

	@BatchMapping(maxBatchSize = 100)
	Map<RecognitionConnection, Long> totalCount(List<RecognitionConnection> connections) {
		return this.recognitions.count(Set.copyOf(connections));
	}

}
