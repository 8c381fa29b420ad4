package org.smartfactory.registry.load;

import java.util.List;
import java.util.Map;

import org.smartfactory.registry.registry.RegistryChange;

/**
 * What loading a package did, or would do.
 *
 * @param revision the revision of the registry after it
 * @param tables what it did to each table that the package has, and to the names of the
 * enterprises that it has
 * @param matches how many enterprises of the package were matched in each way: NEW, ID,
 * MERGED, CREDIT_CODE, NAME, FOLDED_NAME, OTHER_NAME
 * @param questions what only a person can tell; asked by a check alone
 * @param withdrawals how many recognitions it ended
 * @param sources how many sources are new or have another address
 */
public record LoadReport(long revision, List<Table> tables, Map<String, Long> matches, List<ReviewWarning> questions,
		long withdrawals, long sources) {

	/**
	 * Whether anything changed.
	 */
	public boolean changed() {
		return this.sources > 0 || this.tables.stream().anyMatch((table) -> table.written().total() > 0);
	}

	/**
	 * What a load did to a table.
	 *
	 * @param name the table of the package
	 * @param read how many rows the package has
	 * @param written how many rows of the registry were written
	 */
	public record Table(String name, long read, RegistryChange.Rows written) {

	}

}
