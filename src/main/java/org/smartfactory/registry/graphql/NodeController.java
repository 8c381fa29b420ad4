package org.smartfactory.registry.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.node} and {@code Query.nodes}.
 */
@Controller
class NodeController {

	private static final int MAX_NODES = 100;

	private final Map<String, NodeSource> sources;

	NodeController(List<NodeSource> sources) {
		this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
	}

	@QueryMapping
	@Nullable Object node(@Argument String id) {
		GlobalId parsed = parse(id, "id");
		return find(Set.of(parsed)).get(parsed);
	}

	// a malformed ID makes only its own element null
	@QueryMapping
	DataFetcherResult<List<@Nullable Object>> nodes(@Argument List<String> ids, DataFetchingEnvironment field) {
		if (ids.size() > MAX_NODES) {
			throw new InvalidInputException(ErrorCode.INVALID_LENGTH, "ids",
					Message.of("graphql.nodes.length", ids.size(), MAX_NODES));
		}
		Map<Integer, GlobalId> parsed = new HashMap<>();
		List<GraphQLError> errors = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			try {
				parsed.put(i, parse(ids.get(i), "ids"));
			}
			catch (InvalidInputException ex) {
				errors.add(Errors.refused(
						GraphqlErrorBuilder.newError(field).path(field.getExecutionStepInfo().getPath().segment(i)), ex,
						field.getLocale()));
			}
		}
		Map<GlobalId, Object> found = find(parsed.values());
		return DataFetcherResult.<List<@Nullable Object>>newResult()
			.data(IntStream.range(0, ids.size()).<@Nullable Object>mapToObj((i) -> found.get(parsed.get(i))).toList())
			.errors(errors)
			.build();
	}

	private GlobalId parse(String text, String argument) {
		GlobalId id = GlobalId.parse(text, argument);
		if (!this.sources.containsKey(id.type())) {
			throw new InvalidInputException(ErrorCode.INVALID_ID, argument,
					Message.of("graphql.id.invalid", Sanitizer.of(text)));
		}
		return id;
	}

	private Map<GlobalId, Object> find(Collection<GlobalId> ids) {
		Map<GlobalId, Object> found = new HashMap<>();
		ids.stream()
			.collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::key, Collectors.toSet())))
			.forEach((type, keys) -> Objects.requireNonNull(this.sources.get(type))
				.find()
				.apply(keys)
				.forEach((key, node) -> found.put(new GlobalId(type, key), node)));
		return found;
	}

}
