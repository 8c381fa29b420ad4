package org.smartfactory.registry.industry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Derives which industry is part of which: {@code industry_within}.
 */
@Repository
public class IndustryNesting {

	private final JdbcClient jdbc;

	IndustryNesting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Derives all rows anew. The national classification has four grades, so an industry
	 * has at most three ancestors.
	 */
	public void derive() {
		this.jdbc.sql("/* industry.nesting-delete */ DELETE FROM industry_within").update();
		this.jdbc.sql("""
				/* industry.nesting-insert */
				INSERT INTO industry_within (industry_code, within_code)
				SELECT i.code, i.code FROM industry i
				UNION
				SELECT i.code, i.scheme FROM industry i
				UNION
				SELECT i.code, i.parent_code FROM industry i WHERE i.parent_code IS NOT NULL
				UNION
				SELECT i.code, p.parent_code
				  FROM industry i
				  JOIN industry p ON p.code = i.parent_code
				 WHERE p.parent_code IS NOT NULL
				UNION
				SELECT i.code, g.parent_code
				  FROM industry i
				  JOIN industry p ON p.code = i.parent_code
				  JOIN industry g ON g.code = p.parent_code
				 WHERE g.parent_code IS NOT NULL
				""").update();
	}

}
