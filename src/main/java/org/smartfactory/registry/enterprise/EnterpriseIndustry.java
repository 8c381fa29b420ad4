package org.smartfactory.registry.enterprise;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.industry.Industry;

/**
 * An industry of an enterprise, and how it is known.
 *
 * @param industry the industry
 * @param basis who says so
 * @param evidence the words it was read from, absent when none were kept
 */
record EnterpriseIndustry(Industry industry, IndustryBasis basis, @Nullable String evidence) {

}
