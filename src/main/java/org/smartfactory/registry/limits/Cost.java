package org.smartfactory.registry.limits;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request costs, and what it may cost.
 *
 * @param operation what its operation costs
 * @param document how large its document is
 * @param limits the limits
 */
record Cost(OperationCost operation, DocumentSize document, LimitProperties limits) {

	/**
	 * The cost as {@code extensions.cost} tells it.
	 * @return for each limit what is asked for, what may be, and what is left
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
