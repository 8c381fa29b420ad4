package org.smartfactory.offenders.enterprise;

import java.sql.Timestamp;

/**
 * Breaks the rule that records of the domain know no framework.
 *
 * @param value what it should not know
 */
public record SqlRecord(Timestamp value) {

}
