package org.smartfactory.registry.recognition;

import java.util.List;

import org.smartfactory.registry.sql.KeyType;
import org.smartfactory.registry.sql.Ordering;
import org.smartfactory.registry.sql.SortKey;

/**
 * The orders of lists.
 */
enum RecognitionListOrder {

	LATEST_FIRST(false), EARLIEST_FIRST(true);

	private final Ordering<RecognitionList> ordering;

	RecognitionListOrder(boolean ascending) {
		this.ordering = new Ordering<>("recognition-lists/" + name(),
				List.of(new SortKey<>("l.published_on", "list_published_on", KeyType.DATE, !ascending,
						RecognitionList::publishedOn),
						SortKey.ascending("l.id", "list_id", KeyType.TEXT, RecognitionList::id)));
	}

	Ordering<RecognitionList> ordering() {
		return this.ordering;
	}

}
