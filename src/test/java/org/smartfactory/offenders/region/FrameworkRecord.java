package org.smartfactory.offenders.region;

import graphql.schema.DataFetchingEnvironment;

/**
 * Breaks the rule that records of the domain know no framework.
 *
 * @param field what it should not know
 */
public record FrameworkRecord(DataFetchingEnvironment field) {

}
