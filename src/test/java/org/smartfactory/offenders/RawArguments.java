package org.smartfactory.offenders;

import graphql.schema.DataFetchingEnvironment;

/**
 * Takes an argument that was given as null for one that was given.
 */
class RawArguments {

	int rows(DataFetchingEnvironment field) {
		return field.<Integer>getArgumentOrDefault("first", 20);
	}

}
