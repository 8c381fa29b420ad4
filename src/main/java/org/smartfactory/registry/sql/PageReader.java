package org.smartfactory.registry.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.smartfactory.registry.snapshot.Snapshots;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * Reads the rows of pages that differ only in their parent. PostgreSQL reads several in
 * one statement. H2, which has no {@code LATERAL} and runs in this process, executes the
 * statement of one page for each of them. No text depends on the number of pages.
 */
@Repository
public class PageReader {

	private final JdbcClient jdbc;

	private final boolean embedded;

	PageReader(JdbcClient jdbc, Snapshots snapshots) {
		this.jdbc = jdbc;
		this.embedded = snapshots.isEmbedded();
	}

	/**
	 * Reads the rows of pages.
	 * @param <K> the pages
	 * @param <R> the rows
	 * @param pages the pages, each once
	 * @param one makes the query of a page
	 * @param several makes the query of several pages for PostgreSQL; it selects
	 * {@code branch}, the index of the page, and sorts the rows of each
	 * @param mapper maps a row
	 * @return the rows of each page
	 */
	public <K, R> Map<K, List<R>> read(List<K> pages, Function<K, SqlQuery> one, Function<List<K>, SqlQuery> several,
			RowMapper<R> mapper) {
		if (this.embedded || pages.size() == 1) {
			String suffix = (pages.size() > 1) ? "-each" : "";
			return pages.stream().collect(toMap(identity(), (page) -> {
				SqlQuery query = one.apply(page);
				return read(query.named(query.name() + suffix), mapper);
			}));
		}
		Map<K, List<R>> rows = new HashMap<>();
		pages.forEach((page) -> rows.put(page, new ArrayList<>()));
		read(several.apply(pages),
				(rs, index) -> rows.computeIfAbsent(pages.get(rs.getInt("branch")), (page) -> new ArrayList<>())
					.add(mapper.mapRow(rs, index)));
		return rows;
	}

	private <R> List<R> read(SqlQuery query, RowMapper<R> mapper) {
		return this.jdbc.sql(query.sql()).params(query.parameters()).query(mapper).list();
	}

}
