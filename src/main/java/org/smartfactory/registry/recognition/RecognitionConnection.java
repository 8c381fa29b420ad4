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

	/**
	 * What connections have in common that differ only in their list.
	 * @return the connection without the key of its list
	 */
	RecognitionConnection shape() {
		return new RecognitionConnection(this.criteria.shape(), this.order, this.request);
	}

	/**
	 * The order with the name that its cursors have.
	 * @return the order
	 */
	Ordering<Recognition> ordering() {
		return this.order.ordering(this.criteria.listId());
	}

}
