package org.smartfactory.registry.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;

/**
 * Pages of rows, by the Relay cursor connections specification.
 */
final class ModelPages {

	private ModelPages() {
	}

	/**
	 * The page that a field asks for.
	 * @param field the field, with the arguments of a connection
	 * @param nodes all nodes
	 */
	static Map<String, Object> of(DataFetchingEnvironment field, List<? extends Map<String, ?>> nodes) {
		return ofEdges(field, nodes.stream().map((node) -> {
			Map<String, Object> edge = new LinkedHashMap<>();
			edge.put("node", node);
			return edge;
		}).toList());
	}

	/**
	 * The page that a field asks for.
	 * @param field the field, with the arguments of a connection
	 * @param all all edges, without cursors
	 */
	static Map<String, Object> ofEdges(DataFetchingEnvironment field, List<Map<String, Object>> all) {
		Integer last = field.getArgument("last");
		String after = field.getArgument("after");
		String before = field.getArgument("before");
		int start = (after != null) ? Integer.parseInt(after) + 1 : 0;
		int end = (before != null) ? Integer.parseInt(before) : all.size();
		if (last != null || before != null) {
			start = Math.max(0, end - ((last != null) ? last : 20));
		}
		else {
			end = Math.min(end, start + field.getArgumentOrDefault("first", 20));
		}
		List<Map<String, Object>> edges = new ArrayList<>();
		for (int i = start; i < end; i++) {
			Map<String, Object> edge = new LinkedHashMap<>(all.get(i));
			edge.put("cursor", Integer.toString(i));
			edges.add(edge);
		}
		Map<String, Object> pageInfo = new LinkedHashMap<>();
		pageInfo.put("has_previous_page", start > 0);
		pageInfo.put("has_next_page", end < all.size());
		pageInfo.put("start_cursor", edges.isEmpty() ? null : edges.get(0).get("cursor"));
		pageInfo.put("end_cursor", edges.isEmpty() ? null : edges.get(edges.size() - 1).get("cursor"));
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("edges", edges);
		page.put("nodes", edges.stream().map((edge) -> edge.get("node")).toList());
		page.put("page_info", pageInfo);
		page.put("total_count", all.size());
		return page;
	}

}
