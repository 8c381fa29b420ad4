package org.smartfactory.registry.counts;

/**
 * By what enterprises are counted: what the keys of the counts are.
 */
public enum Grouping {

	/** All together, under the empty key. */
	NONE("counts.total"),

	/** By the code of each level that they hold. */
	LEVEL("counts.by-level"),

	/** By the codes of the city, the province and the country that they are in. */
	DIVISION("counts.by-division"),

	/** By the codes of their industries, with those that contain them and the grades. */
	INDUSTRY("counts.by-industry");

	private final String statement;

	Grouping(String statement) {
		this.statement = statement;
	}

	/**
	 * The name of the statements that count in this way.
	 * @return the name in logs and metrics
	 */
	String statement() {
		return this.statement;
	}

}
