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

}
