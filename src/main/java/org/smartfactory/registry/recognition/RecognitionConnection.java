package org.smartfactory.registry.recognition;

import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.sql.Ordering;

/**
 * A page of recognitions that was asked for; what it holds is read when its fields are.
 *
 * @param criteria which recognitions
 * @param order their order
 * @param request which page
 */
record RecognitionConnection(RecognitionCriteria criteria, RecognitionOrder order, PageRequest request) {

	Ordering<Recognition> ordering() {
		return this.order.ordering(this.criteria.listId());
	}

}
