package org.smartfactory.registry.intake;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Checks a package against the form that the registry expects, without changing anything.
 */
@Component
class PackageCheck {

	private final ExpectedTables expected;

	PackageCheck(ExpectedTables expected) {
		this.expected = expected;
	}

	/**
	 * Checks all rows of a package.
	 * @param source the package
	 * @throws PackageRefusedException with everything that is wrong
	 */
	void check(DataPackage source) {
		Problems problems = new Problems();
		FactCheck facts = new FactCheck(problems);
		Map<String, TableCheck> tables = new LinkedHashMap<>();
		for (PackageDescriptor.Resource table : this.expected.tables()) {
			TableCheck check = new TableCheck(table, tables, problems);
			source.read(table, problems, (row) -> {
				if (check.check(row)) {
					facts.check(table.name(), row);
				}
			});
			tables.put(table.name(), check);
		}
		problems.refuse();
	}

}
