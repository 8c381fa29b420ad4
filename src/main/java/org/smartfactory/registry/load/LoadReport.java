package org.smartfactory.registry.load;

import java.util.List;
import java.util.Map;

import org.smartfactory.registry.registry.RegistryChange;

/**
 * Reports what a load changed, or a check would change.
 *
 * @param revision the revision of the registry after the load
 * @param tables the changes of each table of the package, and of the names of its
 * enterprises
 * @param matches how many enterprises of the package were matched in each way: NEW, ID,
 * MERGED, CREDIT_CODE, NAME, FOLDED_NAME, OTHER_NAME
 * @param withdrawals how many recognitions were withdrawn
 * @param sources how many sources are new or have a new URL
 */
public record LoadReport(long revision, List<Table> tables, Map<String, Long> matches, long withdrawals, long sources) {

	/**
	 * Whether anything changed.
	 */
	public boolean changed() {
		return this.sources > 0 || this.tables.stream().anyMatch((table) -> table.written().total() > 0);
	}

	/**
	 * The changes of a table.
	 *
	 * @param name the name of the table in packages
	 * @param read how many rows were read from the package
	 * @param written how many rows of the registry were written
	 */
	public record Table(String name, long read, RegistryChange.Rows written) {

	}

}
