package org.smartfactory.registry.load;

import java.util.Comparator;
import java.util.List;

import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.datapackage.ValidationError;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.ChangeOutcome;
import org.smartfactory.registry.registry.RegistryChange;

/**
 * The result of loading a package.
 */
sealed interface LoadPackageResult extends ChangeOutcome {

	/**
	 * The package was loaded, now or before.
	 *
	 * @param revision the revision of the registry after the load
	 * @param changed whether the load made that revision
	 * @param rows how many rows of each table were written
	 * @param matches how many enterprises were matched in each way
	 * @param withdrawals how many recognitions were withdrawn
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
	 * The package is invalid; nothing was changed.
	 *
	 * @param count the total number of errors
	 * @param problems the first errors
	 */
	record PackageRefused(long count, List<PackageProblem> problems) implements LoadPackageResult {

		static PackageRefused of(PackageRefusedException refusal) {
			return new PackageRefused(refusal.count(), refusal.first().stream().map(PackageProblem::of).toList());
		}

	}

	/**
	 * An error in a row of a package in a request.
	 *
	 * @param table the field of the input with the row
	 * @param row the number of the row in that field, from 1
	 * @param column the field of the row
	 * @param message what is wrong and what is expected
	 */
	record PackageProblem(String table, long row, String column, Message message) {

		static PackageProblem of(ValidationError error) {
			return new PackageProblem(error.file(), error.line(), RowPackage.field(error.column()), error.message());
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
