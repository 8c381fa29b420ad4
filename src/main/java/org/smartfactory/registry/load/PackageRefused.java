package org.smartfactory.registry.load;

import java.util.List;

import org.smartfactory.registry.datapackage.PackageRefusedException;

/**
 * The package is not loaded; nothing was changed.
 *
 * @param count how many problems there are
 * @param problems the first of them
 */
record PackageRefused(long count, List<PackageProblem> problems) implements LoadPackageResult {

	static PackageRefused of(PackageRefusedException refusal) {
		return new PackageRefused(refusal.count(), refusal.first().stream().map(PackageProblem::of).toList());
	}

}
