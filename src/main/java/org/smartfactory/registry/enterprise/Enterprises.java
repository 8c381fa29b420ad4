package org.smartfactory.registry.enterprise;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.text.NormalizedName;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The enterprises.
 */
@Repository
public class Enterprises {

	/** The columns of an enterprise {@code e} that {@link #ROW} reads. */
	public static final String COLUMNS = """
			e.id, e.name, e.credit_code, e.division_code, e.division_basis, e.sort_key,
			       (SELECT ARRAY_AGG(n.name ORDER BY n.position)
			          FROM enterprise_name n
			         WHERE n.enterprise_id = e.id
			           AND n.position > 0) AS other_names""";

	/** Maps a row to an enterprise. */
	public static final RowMapper<Enterprise> ROW = (rs, index) -> new Enterprise(
			new EnterpriseId(rs.getObject("id", UUID.class)), rs.getString("name"), names(rs.getArray("other_names")),
			rs.getString("credit_code"), rs.getString("division_code"), divisionBasis(rs));

	private final JdbcClient jdbc;

	Enterprises(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds enterprises. The ID of a merged enterprise finds the enterprise into which it
	 * was merged.
	 * @param ids the ids
	 * @return the enterprises by requested ID, without IDs that do not exist
	 */
	public Map<EnterpriseId, Enterprise> findByIds(Collection<EnterpriseId> ids) {
		Map<EnterpriseId, Enterprise> found = new HashMap<>();
		if (ids.isEmpty()) {
			return found;
		}
		this.jdbc.sql("""
				/* enterprise.by-ids */
				SELECT a.requested_id, %s
				  FROM (SELECT o.id AS requested_id, o.id FROM enterprise o WHERE o.id = ANY (:ids)
				         UNION ALL
				        SELECT m.id, m.enterprise_id FROM enterprise_merge m WHERE m.id = ANY (:ids)) a
				  JOIN enterprise e ON e.id = a.id
				""".formatted(COLUMNS))
			.param("ids", ids.stream().map(EnterpriseId::value).toArray(UUID[]::new))
			.query((rs) -> {
				found.put(new EnterpriseId(rs.getObject("requested_id", UUID.class)),
						Objects.requireNonNull(ROW.mapRow(rs, 0)));
			});
		return found;
	}

	Optional<Enterprise> findByCreditCode(CreditCode code) {
		return this.jdbc.sql("""
				/* enterprise.by-credit-code */
				SELECT %s
				  FROM enterprise e
				 WHERE e.credit_code = :code
				""".formatted(COLUMNS)).param("code", code.value()).query(ROW).optional();
	}

	/**
	 * Finds the enterprise with a registered name, otherwise the only one with this other
	 * name.
	 * @param name the normalized name
	 * @return the enterprise, or empty when there is none
	 */
	Optional<Enterprise> findByName(NormalizedName name) {
		List<Enterprise> found = this.jdbc.sql("""
				/* enterprise.by-name */
				SELECT %s
				  FROM enterprise e
				  JOIN enterprise_name f ON f.enterprise_id = e.id
				 WHERE f.folded = :name
				 ORDER BY f.position, e.sort_key, e.id
				 LIMIT 2
				""".formatted(COLUMNS)).param("name", name.value()).query(ROW).list();
		return found.stream()
			.filter((enterprise) -> found.size() == 1 || NormalizedName.of(enterprise.name()).equals(name))
			.findFirst();
	}

	private static List<String> names(@Nullable Array names) throws SQLException {
		return (names != null) ? Arrays.stream((Object[]) names.getArray()).map(Object::toString).toList() : List.of();
	}

	private static @Nullable DivisionBasis divisionBasis(ResultSet rs) throws SQLException {
		String basis = rs.getString("division_basis");
		return (basis != null) ? DivisionBasis.valueOf(basis) : null;
	}

}
