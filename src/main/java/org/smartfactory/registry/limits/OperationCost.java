package org.smartfactory.registry.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The cost of an operation, as the GraphQL Cost Directives specification defines it.
 *
 * @param nodes the type cost: the maximum number of items in all lists of the response
 * @param fieldCost the field cost: the sum of the field weights, each as often as it is
 * executed, in units of one statement by key
 */
record OperationCost(long nodes, long fieldCost) {

	static final OperationCost NOTHING = new OperationCost(0, 0);

	/** Upper bound of the costs; the sum of two does not overflow. */
	private static final long MANY = 1_000_000_000_000L;

	OperationCost plus(OperationCost other) {
		return new OperationCost(sum(this.nodes, other.nodes), sum(this.fieldCost, other.fieldCost));
	}

	private static long sum(long a, long b) {
		return Math.min(a + b, MANY);
	}

	/**
	 * The cost of a field that is executed several times, rounded up to whole statements.
	 * @param weight the weight of one execution
	 * @param times how often it is executed
	 * @return the cost
	 */
	static OperationCost ofField(BigDecimal weight, long times) {
		BigDecimal cost = weight.multiply(BigDecimal.valueOf(times)).setScale(0, RoundingMode.CEILING);
		return new OperationCost(0, cost.min(BigDecimal.valueOf(MANY)).longValueExact());
	}

	/**
	 * The cost of a list.
	 * @param size the maximum number of items
	 * @param within the cost of its content: the nodes of one item, the field cost of all
	 * items
	 * @return the cost
	 */
	static OperationCost ofList(long size, OperationCost within) {
		return new OperationCost(product(size, 1 + within.nodes), within.fieldCost);
	}

	/**
	 * Multiplies two numbers from 0 to {@link #MANY}.
	 * @param a the first factor
	 * @param b the second factor
	 * @return the product, at most {@link #MANY}
	 */
	static long product(long a, long b) {
		return (b != 0 && a > MANY / b) ? MANY : a * b;
	}

}
