package org.smartfactory.registry.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.paging.NodeEdge;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.KeyType;
import org.smartfactory.registry.sql.Ordering;
import org.smartfactory.registry.sql.SortKey;
import org.smartfactory.registry.sql.SqlQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The change log of the registry.
 */
@Repository
class RegistryChanges {

	static final Ordering<RegistryChange> LATEST_FIRST = new Ordering<>("registry-changes",
			List.of(SortKey.descending("c.revision", "revision", KeyType.LONG, RegistryChange::revision)));

	private final JdbcClient jdbc;

	RegistryChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<NodeEdge<RegistryChange>> findPage(PageRequest request) {
		SqlQuery statement = SqlQuery.ofPage("registry.changes", """
				SELECT c.revision, c.changed_at, c.kind, c.exact_kind, c.package_name, c.subject, c.actor, c.actor_kind,
				       c.actor_issuer, c.reason, c.reason_is_public
				  FROM registry_change c""", new Conditions(), LATEST_FIRST, request.keyset(LATEST_FIRST));
		List<RegistryChange> rows = this.jdbc.sql(statement.sql())
			.params(statement.parameters())
			.query(RegistryChanges::row)
			.list();
		return Page.of(rows, request, LATEST_FIRST, NodeEdge::new);
	}

	long count() {
		return this.jdbc.sql("""
				/* registry.changes-count */
				SELECT COUNT(*)
				  FROM registry_change
				""").query(Long.class).single();
	}

	/**
	 * Finds the number of rows that changes wrote, by table.
	 * @param revisions the revisions of the changes
	 * @return the numbers by revision, ordered by table name; revisions without rows are
	 * missing
	 */
	Map<Long, List<RegistryChange.Rows>> findRows(Collection<Long> revisions) {
		Map<Long, List<RegistryChange.Rows>> rows = new HashMap<>();
		this.jdbc.sql("""
				/* registry.change-rows */
				SELECT r.revision, r.table_name, r.inserted, r.updated, r.deleted
				  FROM registry_change_rows r
				 WHERE r.revision = ANY (:revisions)
				""").param("revisions", revisions.toArray(Long[]::new)).query((rs) -> {
			rows.computeIfAbsent(rs.getLong("revision"), (revision) -> new ArrayList<>())
				.add(new RegistryChange.Rows(rs.getString("table_name"), rs.getLong("inserted"), rs.getLong("updated"),
						rs.getLong("deleted")));
		});
		rows.values().forEach((each) -> each.sort(Comparator.comparing(RegistryChange.Rows::table)));
		return rows;
	}

	private static RegistryChange row(ResultSet rs, int index) throws SQLException {
		return new RegistryChange(rs.getLong("revision"),
				rs.getObject("changed_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
				RegistryChangeKind.of(rs.getString("kind"), rs.getString("exact_kind")), rs.getString("package_name"),
				rs.getString("subject"), actor(rs), rs.getString("reason"), rs.getBoolean("reason_is_public"));
	}

	private static @Nullable Actor actor(ResultSet rs) throws SQLException {
		@Nullable String name = rs.getString("actor");
		@Nullable String kind = rs.getString("actor_kind");
		return (name != null)
				? new Actor((kind != null) ? ActorKind.valueOf(kind) : null, name, rs.getString("actor_issuer")) : null;
	}

}
