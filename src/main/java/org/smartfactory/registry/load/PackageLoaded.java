package org.smartfactory.registry.load;

import java.util.Comparator;
import java.util.List;

import org.smartfactory.registry.registry.RegistryChange;

/**
 * The package is loaded, or was before.
 *
 * @param revision the revision of the registry after it
 * @param changed whether the load made that revision
 * @param rows how many rows of each table it wrote
 * @param matches how the enterprises of the package were matched
 * @param withdrawals how many recognitions it ended
 */
record PackageLoaded(long revision, boolean changed, List<RegistryChange.Rows> rows, List<EnterpriseMatches> matches,
		long withdrawals) implements LoadPackageResult {

	static PackageLoaded of(LoadReport report) {
		return new PackageLoaded(report.revision(), report.changed(),
				report.tables()
					.stream()
					.map(LoadReport.Table::written)
					.filter((rows) -> rows.total() > 0)
					.sorted(Comparator.comparing(RegistryChange.Rows::table))
					.toList(),
				report.matches()
					.entrySet()
					.stream()
					.map((match) -> new EnterpriseMatches(match.getKey(), match.getValue()))
					.toList(),
				report.withdrawals());
	}

}
