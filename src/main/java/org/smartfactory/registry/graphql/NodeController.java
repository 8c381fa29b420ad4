package org.smartfactory.registry.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers {@code Query.node} and {@code Query.nodes}.
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
		return find(List.of(parse(id, "id"))).get(0);
	}

	@QueryMapping
	List<@Nullable Object> nodes(@Argument List<String> ids) {
		if (ids.size() > MAX_NODES) {
			throw new InvalidInputException(ErrorCode.INVALID_LENGTH, "ids",
					"%d identifiers were sent; expected at most %d.".formatted(ids.size(), MAX_NODES));
		}
		return find(ids.stream().map((id) -> parse(id, "ids")).toList());
	}

	private GlobalId parse(String text, String argument) {
		GlobalId id = GlobalId.parse(text, argument);
		if (!this.sources.containsKey(id.type())) {
			throw new InvalidInputException(ErrorCode.INVALID_ID, argument,
					"'%s' is no identifier of this API; expected the value of an 'id' field."
						.formatted(Shown.of(text)));
		}
		return id;
	}

	private List<@Nullable Object> find(List<GlobalId> ids) {
		Map<GlobalId, Object> found = new HashMap<>();
		ids.stream()
			.collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::key, Collectors.toSet())))
			.forEach((type, keys) -> Objects.requireNonNull(this.sources.get(type))
				.find()
				.apply(keys)
				.forEach((key, node) -> found.put(new GlobalId(type, key), node)));
		return ids.stream().<@Nullable Object>map(found::get).toList();
	}

}
