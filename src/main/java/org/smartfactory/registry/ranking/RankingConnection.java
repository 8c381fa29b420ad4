package org.smartfactory.registry.ranking;

import java.util.List;

import org.smartfactory.registry.paging.Connection;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.sql.KeyType;
import org.smartfactory.registry.sql.Ordering;
import org.smartfactory.registry.sql.SortKey;

/**
 * A page of a ranking.
 *
 * @param <S> the type of the ranked subjects
 */
public final class RankingConnection<S> extends Connection<RankingRow<S>> {

	private final long enterpriseCount;

	RankingConnection(Ranking<S> ranking, PageRequest request, Ordering<RankingRow<S>> ordering) {
		super(() -> Page.of(ranking.rows(), request, ordering), () -> ranking.rows().size());
		this.enterpriseCount = ranking.enterpriseCount();
	}

	/**
	 * The order of rankings: the largest count first, then by code.
	 * @param <S> the type of the ranked subjects
	 * @param name the name of the ranking
	 * @return the order
	 */
	static <S> Ordering<RankingRow<S>> ordering(String name) {
		return new Ordering<>(name, List.of(SortKey.inMemory(KeyType.LONG, true, RankingRow::enterpriseCount),
				SortKey.inMemory(KeyType.TEXT, false, RankingRow::code)));
	}

	public long getEnterpriseCount() {
		return this.enterpriseCount;
	}

}
