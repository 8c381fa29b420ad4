package org.smartfactory.registry.search;

import org.smartfactory.registry.paging.PageRequest;

/**
 * A page of enterprises that was asked for; what it holds is read when its fields are.
 *
 * @param criteria which enterprises
 * @param order their order
 * @param request which page
 */
public record EnterpriseConnection(EnterpriseCriteria criteria, EnterpriseOrder order, PageRequest request) {

}
