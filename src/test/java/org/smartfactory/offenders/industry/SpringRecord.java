package org.smartfactory.offenders.industry;

import org.springframework.data.domain.Limit;

/**
 * Breaks the rule that records of the domain know no framework.
 *
 * @param value what it should not know
 */
public record SpringRecord(Limit value) {

}
