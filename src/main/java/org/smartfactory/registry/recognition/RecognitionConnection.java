package org.smartfactory.registry.recognition;

import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.sql.Ordering;

/**
 * A requested page of recognitions, which is read when its fields are resolved.
 *
 * @param criteria the criteria
 * @param order the order
 * @param request the page request
 */
record RecognitionConnection(RecognitionCriteria criteria, RecognitionOrder order, PageRequest request) {

	Ordering<Recognition> ordering() {
		return this.order.ordering(this.criteria.listId());
	}

}
