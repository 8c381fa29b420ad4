package org.smartfactory.registry.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartfactory.registry.counts.CountDeltas;
import org.smartfactory.registry.datapackage.DataPackage;
import org.smartfactory.registry.datapackage.LoadablePackage;
import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.datapackage.ValidationError;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.industry.IndustryNesting;
import org.smartfactory.registry.load.staging.Staging;
import org.smartfactory.registry.region.DivisionNesting;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.registry.RegistryChange;
import org.smartfactory.registry.registry.RegistryChangeKind;
import org.smartfactory.registry.registry.RegistrySource;
import org.smartfactory.registry.registry.RegistryState;
import org.smartfactory.registry.registry.RegistryTransaction;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Loads data packages: all of a package, with everything that is derived from it, or
 * nothing.
 */
@Service
public class PackageLoader {

	private static final Logger logger = LoggerFactory.getLogger(PackageLoader.class);

	/** From here on, the planner of the database is told that a table grew. */
	private static final int MANY = 1000;

	private final RegistryTransaction transaction;

	private final PackageReview review;

	private final RegistryTables tables;

	private final RegistryState state;

	private final Staging staging;

	private final DivisionNesting divisions;

	private final IndustryNesting industries;

	private final CountDeltas holdings;

	PackageLoader(RegistryTransaction transaction, PackageReview review, RegistryTables tables, RegistryState state,
			Staging staging, DivisionNesting divisions, IndustryNesting industries, CountDeltas holdings) {
		this.transaction = transaction;
		this.review = review;
		this.tables = tables;
		this.state = state;
		this.staging = staging;
		this.divisions = divisions;
		this.industries = industries;
		this.holdings = holdings;
	}

	/**
	 * Loads a package. Loading what is loaded already changes nothing; what a package
	 * leaves empty it does not know, and it stays as the registry has it.
	 * @param path a folder, its {@code datapackage.json}, or a zip file
	 * @param by who loads it, and why
	 * @param listener hears how far it is
	 * @return what changed; if anything did, the revision was raised
	 * @throws PackageRefusedException when it is broken; nothing was changed
	 */
	public LoadReport load(Path path, Authorship by, LoadListener listener) {
		return load(DataPackage.open(path), by, listener);
	}

	/**
	 * Finds out what loading a package would do, and changes nothing.
	 * @param path a folder, its {@code datapackage.json}, or a zip file
	 * @param listener hears how far it is
	 * @return what would change
	 * @throws PackageRefusedException when it is broken
	 */
	public LoadReport check(Path path, LoadListener listener) {
		DataPackage source = DataPackage.open(path);
		return this.transaction.execute(() -> this.review.stage(source, listener), (status, staged) -> {
			status.setRollbackOnly();
			PackageReview.Outcome outcome = this.review.review(staged, true);
			return report(source, outcome, write(source, outcome, listener));
		});
	}

	LoadReport load(LoadablePackage source, Authorship by, LoadListener listener) {
		return this.transaction.execute(() -> this.review.stage(source, listener), (status, staged) -> {
			PackageReview.Outcome outcome = this.review.review(staged, false);
			this.tables.touch();
			boolean places = this.tables.brings(PackageTables.DIVISIONS);
			boolean trades = this.tables.brings(PackageTables.INDUSTRIES);
			this.holdings.subtract();
			List<LoadReport.Table> written = write(source, outcome, listener);
			analyze(written);
			if (places) {
				this.divisions.derive();
			}
			if (trades) {
				this.industries.derive();
			}
			listener.step("Counting", -1);
			this.holdings.add();
			LoadReport report = report(source, outcome, written);
			return report.changed() ? record(source, by, report) : report;
		});
	}

	private List<LoadReport.Table> write(LoadablePackage source, PackageReview.Outcome outcome, LoadListener listener) {
		listener.step("Writing", outcome.read().values().stream().mapToLong(Long::longValue).sum());
		List<LoadReport.Table> written = new ArrayList<>();
		outcome.read().forEach((table, read) -> {
			written.add(new LoadReport.Table(table.name(), read, write(source, table)));
			if (table == PackageTables.ENTERPRISES && !outcome.has(PackageTables.ENTERPRISE_NAMES)) {
				RegistryChange.Rows names = this.tables.write(PackageTables.ENTERPRISE_NAMES);
				written.add(new LoadReport.Table(PackageTables.ENTERPRISE_NAMES.name(), 0, names));
			}
			listener.advance(read);
		});
		return written;
	}

	/**
	 * Tells the planner what was written, before it is counted. PostgreSQL keeps some of
	 * it also when a transaction is rolled back, so a check must not.
	 * @param written how many rows of each table were written
	 */
	private void analyze(List<LoadReport.Table> written) {
		this.staging.analyze(written.stream()
			.map(LoadReport.Table::written)
			.filter((rows) -> rows.total() >= MANY)
			.map(RegistryChange.Rows::table)
			.toList());
	}

	private RegistryChange.Rows write(LoadablePackage source, PackageTable table) {
		try {
			return this.tables.write(table);
		}
		catch (DataIntegrityViolationException ex) {
			logger.warn("{} was not loaded", source.file(table), ex);
			throw new PackageRefusedException(List.of(new ValidationError(source.file(table), 1, "table",
					"contradicts what is loaded already; the log says in what.")), 1);
		}
	}

	private LoadReport report(LoadablePackage source, PackageReview.Outcome outcome, List<LoadReport.Table> written) {
		long known = source.sources()
			.stream()
			.filter((each) -> this.state.save(new RegistrySource(each.title(), each.path())))
			.count();
		return new LoadReport(this.state.get().revision(), written, outcome.matches(), outcome.questions(),
				outcome.withdrawals(), known);
	}

	private LoadReport record(LoadablePackage source, Authorship by, LoadReport report) {
		long revision = this.state.record(RegistryChangeKind.LOAD, source.name(), null, by,
				report.tables().stream().map(LoadReport.Table::written).toList());
		return new LoadReport(revision, report.tables(), report.matches(), report.questions(), report.withdrawals(),
				report.sources());
	}

}
