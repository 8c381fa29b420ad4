package org.smartfactory.registry.limits;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cost of a request and its limits.
 *
 * @param operation the cost of its operation
 * @param document the size of its document
 * @param limits the limits
 */
record Cost(OperationCost operation, DocumentSize document, LimitProperties limits) {

	/**
	 * Converts the cost to {@code extensions.cost}.
	 * @return for each limit the requested amount, the limit and the remainder
	 */
	Map<String, Object> toSpecification() {
		Map<String, Object> cost = new LinkedHashMap<>();
		cost.put("nodes", share(this.operation.nodes(), this.limits.nodes()));
		cost.put("fieldCost", share(this.operation.fieldCost(), this.limits.fieldCost()));
		cost.put("fields", share(this.document.fields(), this.limits.fields()));
		cost.put("aliases", share(this.document.aliases(), this.limits.aliases()));
		cost.put("directives", share(this.document.directives(), this.limits.directives()));
		cost.put("depth", share(this.document.depth(), this.limits.depth()));
		return cost;
	}

	private static Map<String, Object> share(long requested, long limit) {
		Map<String, Object> share = new LinkedHashMap<>();
		share.put("requested", requested);
		share.put("limit", limit);
		share.put("left", Math.max(limit - requested, 0));
		return share;
	}

}
