package org.smartfactory.registry.industry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Derives the transitive containment of industries: {@code industry_within}. An industry
 * is also within the grades of its scheme down to its own, with the key of
 * {@link IndustryGrade#key}: its enterprises are classified at least as finely.
 */
@Repository
public class IndustryNesting {

	private final JdbcClient jdbc;

	IndustryNesting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Derives all rows again. The national classification has four grades, so an industry
	 * has at most three ancestors.
	 */
	public void derive() {
		this.jdbc.sql("/* industry.nesting-delete */ DELETE FROM industry_within").update();
		this.jdbc.sql("""
				/* industry.nesting-insert */
				INSERT INTO industry_within (industry_code, within_code)
				SELECT i.code, i.code FROM industry i
				UNION
				SELECT i.code, 'POLICY_FIELD/FIELD' FROM industry i WHERE i.scheme = 'POLICY_FIELD'
				UNION
				SELECT i.code, 'GBT_4754_2017/SECTION' FROM industry i WHERE i.scheme = 'GBT_4754_2017'
				UNION
				SELECT i.code, 'GBT_4754_2017/DIVISION'
				  FROM industry i
				 WHERE i.scheme = 'GBT_4754_2017' AND CHAR_LENGTH(i.code) >= 3
				UNION
				SELECT i.code, 'GBT_4754_2017/GROUP'
				  FROM industry i
				 WHERE i.scheme = 'GBT_4754_2017' AND CHAR_LENGTH(i.code) >= 4
				UNION
				SELECT i.code, 'GBT_4754_2017/CLASS'
				  FROM industry i
				 WHERE i.scheme = 'GBT_4754_2017' AND CHAR_LENGTH(i.code) >= 5
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
