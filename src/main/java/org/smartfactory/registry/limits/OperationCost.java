package org.smartfactory.registry.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an operation costs, in the terms of the GraphQL Cost Directives specification.
 *
 * @param nodes how many items the lists of its answer can have in all: its type cost
 * @param fieldCost what its fields weigh, each as often as it is executed: how much work
 * they are, counted in statements by key
 */
record OperationCost(long nodes, long fieldCost) {

	static final OperationCost NOTHING = new OperationCost(0, 0);

	/** Beyond this it does not matter how much it is; a sum of two is still a number. */
	private static final long MANY = 1_000_000_000_000L;

	OperationCost plus(OperationCost other) {
		return new OperationCost(sum(this.nodes, other.nodes), sum(this.fieldCost, other.fieldCost));
	}

	private static long sum(long a, long b) {
		return Math.min(a + b, MANY);
	}

	/**
	 * The cost of a field that is executed several times: whole, and so at least one
	 * statement.
	 * @param weight what it weighs each time
	 * @param times how often it is executed
	 * @return the cost
	 */
	static OperationCost ofField(BigDecimal weight, long times) {
		BigDecimal cost = weight.multiply(BigDecimal.valueOf(times)).setScale(0, RoundingMode.CEILING);
		return new OperationCost(0, cost.min(BigDecimal.valueOf(MANY)).longValueExact());
	}

	/**
	 * The cost of a list.
	 * @param size how many items it can have
	 * @param within the cost of what is in it: the nodes for one item, the fields for all
	 * of them
	 * @return the cost
	 */
	static OperationCost ofList(long size, OperationCost within) {
		return new OperationCost(product(size, 1 + within.nodes), within.fieldCost);
	}

	/**
	 * Multiplies two numbers from 0 to {@link #MANY}.
	 * @param a one
	 * @param b the other
	 * @return their product, at most {@link #MANY}
	 */
	static long product(long a, long b) {
		return (b != 0 && a > MANY / b) ? MANY : a * b;
	}

}
