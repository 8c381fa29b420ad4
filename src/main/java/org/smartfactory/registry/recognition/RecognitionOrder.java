package org.smartfactory.registry.recognition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.sql.KeyType;
import org.smartfactory.registry.sql.Ordering;
import org.smartfactory.registry.sql.SortKey;

/**
 * The orders of recognitions; within a list by position, entries without one last.
 */
enum RecognitionOrder {

	LATEST_FIRST, EARLIEST_FIRST, LIST_POSITION;

	private static final SortKey<Recognition> LATEST = SortKey.descending("l.published_on", "list_published_on",
			KeyType.DATE, (row) -> row.list().publishedOn());

	private static final SortKey<Recognition> EARLIEST = SortKey.ascending("l.published_on", "list_published_on",
			KeyType.DATE, (row) -> row.list().publishedOn());

	private static final SortKey<Recognition> LIST = SortKey.ascending("r.list_id", "list_id", KeyType.TEXT,
			(row) -> row.list().id());

	private static final SortKey<Recognition> POSITION = SortKey.ascending("COALESCE(r.list_position, 2147483647)",
			"list_order", KeyType.INTEGER, (row) -> (row.position() != null) ? row.position() : Integer.MAX_VALUE);

	private static final SortKey<Recognition> ID = SortKey.ascending("r.id", "id", KeyType.UUID, Recognition::id);

	/**
	 * The order of the recognitions of one list or of all lists.
	 * @param listId the list, absent for all
	 * @return the order; a cursor of one list is invalid for another
	 */
	Ordering<Recognition> ordering(@Nullable String listId) {
		return new Ordering<>("recognitions/" + name() + ((listId != null) ? "/" + listId : ""), switch (this) {
			case LATEST_FIRST -> List.of(LATEST, LIST, POSITION, ID);
			case EARLIEST_FIRST -> List.of(EARLIEST, LIST, POSITION, ID);
			case LIST_POSITION -> List.of(LIST, POSITION, ID);
		});
	}

}
