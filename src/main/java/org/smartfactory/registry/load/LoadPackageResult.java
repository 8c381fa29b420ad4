package org.smartfactory.registry.load;

import java.util.Comparator;
import java.util.List;

import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.datapackage.ValidationError;
import org.smartfactory.registry.registry.ChangeOutcome;
import org.smartfactory.registry.registry.RegistryChange;

/**
 * What came of loading a package.
 */
sealed interface LoadPackageResult extends ChangeOutcome {

	/**
	 * The package is loaded, or was before.
	 *
	 * @param revision the revision of the registry after it
	 * @param changed whether the load made that revision
	 * @param rows how many rows of each table it wrote
	 * @param matches how the enterprises of the package were matched
	 * @param withdrawals how many recognitions it ended
	 */
	record PackageLoaded(long revision, boolean changed, List<RegistryChange.Rows> rows,
			List<EnterpriseMatches> matches, long withdrawals) implements LoadPackageResult {

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

	/**
	 * How many enterprises of a package were matched in one way.
	 *
	 * @param matchedBy the way: NEW, ID, MERGED, CREDIT_CODE, NAME, FOLDED_NAME,
	 * OTHER_NAME
	 * @param count how many
	 */
	record EnterpriseMatches(String matchedBy, long count) {

	}

}
