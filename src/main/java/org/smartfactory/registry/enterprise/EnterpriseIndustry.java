package org.smartfactory.registry.enterprise;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.industry.Industry;

/**
 * An industry of an enterprise, and the basis on which it is known.
 *
 * @param industry the industry
 * @param basis the basis
 * @param evidence the text from which it was derived, absent when none is stored
 */
record EnterpriseIndustry(Industry industry, IndustryBasis basis, @Nullable String evidence) {

}
