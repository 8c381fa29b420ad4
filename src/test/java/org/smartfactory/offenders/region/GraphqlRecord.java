package org.smartfactory.offenders.region;

import graphql.schema.DataFetchingEnvironment;

/**
 * Breaks the rule that records of the domain know no framework.
 *
 * @param value what it should not know
 */
public record GraphqlRecord(DataFetchingEnvironment value) {

}
