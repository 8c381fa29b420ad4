package org.smartfactory.registry.search;

import org.smartfactory.registry.paging.PageRequest;

/**
 * A requested page of enterprises, which is read when its fields are resolved.
 *
 * @param criteria the criteria
 * @param order the order
 * @param request the page request
 */
public record EnterpriseConnection(EnterpriseCriteria criteria, EnterpriseOrder order, PageRequest request) {

	/**
	 * What connections have in common that differ only in their divisions.
	 * @return the connection without the codes of its divisions
	 */
	EnterpriseConnection shape() {
		return new EnterpriseConnection(this.criteria.shape(), this.order, this.request);
	}

}
