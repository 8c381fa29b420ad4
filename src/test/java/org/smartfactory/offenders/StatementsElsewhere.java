package org.smartfactory.offenders;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Breaks the rule that statements stay in repositories.
 */
public class StatementsElsewhere {

	private final JdbcClient jdbc;

	public StatementsElsewhere(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public long count() {
		return this.jdbc.sql("SELECT COUNT(*) FROM enterprise").query(Long.class).single();
	}

}
