package org.smartfactory.registry.search;

import java.util.List;
import java.util.Objects;

import org.smartfactory.registry.sql.KeyType;
import org.smartfactory.registry.sql.Ordering;
import org.smartfactory.registry.sql.SortKey;

/**
 * The orders of enterprises.
 */
public enum EnterpriseOrder {

	RELEVANCE, NAME, NAME_REVERSED, DIVISION;

	private static final SortKey<Hit> BY_RELEVANCE = SortKey.ascending("m.relevance", "relevance", KeyType.INTEGER,
			(hit) -> Objects.requireNonNull(hit.relevance()).ordinal());

	private static final SortKey<Hit> BY_NAME = SortKey.ascending("e.sort_key", "sort_key", KeyType.BYTES,
			Hit::sortKey);

	private static final SortKey<Hit> BY_NAME_REVERSED = SortKey.descending("e.sort_key", "sort_key", KeyType.BYTES,
			Hit::sortKey);

	private static final SortKey<Hit> BY_DIVISION = SortKey.ascending("e.division_order", "division_order",
			KeyType.TEXT, (hit) -> Objects.requireNonNullElse(hit.enterprise().divisionCode(), "999999"));

	private static final SortKey<Hit> BY_ID = SortKey.ascending("e.id", "id", KeyType.UUID,
			(hit) -> hit.enterprise().id().value());

	Ordering<Hit> ordering() {
		return new Ordering<>("enterprises/" + name(), switch (this) {
			case RELEVANCE -> List.of(BY_RELEVANCE, BY_NAME, BY_ID);
			case NAME -> List.of(BY_NAME, BY_ID);
			case NAME_REVERSED -> List.of(BY_NAME_REVERSED, BY_ID);
			case DIVISION -> List.of(BY_DIVISION, BY_NAME, BY_ID);
		});
	}

}
