package org.smartfactory.registry.load;

import org.smartfactory.registry.datapackage.ValidationError;

/**
 * What is wrong with a row of a package that came in a request.
 *
 * @param table the field of the input that the row stands in
 * @param row the number of the row within it, from 1
 * @param column the field of the row
 * @param message what is wrong and what is expected
 */
record PackageProblem(String table, long row, String column, String message) {

	static PackageProblem of(ValidationError problem) {
		return new PackageProblem(problem.file(), problem.line(), RowPackage.field(problem.column()),
				problem.message());
	}

}
