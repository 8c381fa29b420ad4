package org.smartfactory.registry.region;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Derives the transitive containment of divisions: {@code division_within}.
 */
@Repository
public class DivisionNesting {

	/** The code of the whole country, which contains every division. */
	public static final String COUNTRY = "000000";

	private final JdbcClient jdbc;

	DivisionNesting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Derives all rows again.
	 */
	public void derive() {
		this.jdbc.sql("/* region.nesting-delete */ DELETE FROM division_within").update();
		this.jdbc.sql("""
				/* region.nesting-insert */
				INSERT INTO division_within (division_code, within_code)
				SELECT d.code, d.code FROM division d
				UNION
				SELECT d.code, d.parent_code FROM division d WHERE d.parent_code IS NOT NULL
				UNION
				SELECT d.code, d.city_code FROM division d WHERE d.city_code IS NOT NULL
				UNION
				SELECT d.code, p.parent_code
				  FROM division d
				  JOIN division p ON p.code = d.parent_code
				 WHERE p.parent_code IS NOT NULL
				UNION
				SELECT d.code, '000000' FROM division d
				""").update();
	}

}
