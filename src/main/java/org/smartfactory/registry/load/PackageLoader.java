package org.smartfactory.registry.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
import org.smartfactory.registry.message.Message;
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
 * Loads data packages, each with all derived data in one transaction.
 */
@Service
public class PackageLoader {

	private static final Logger logger = LoggerFactory.getLogger(PackageLoader.class);

	/** From this number of new rows on, the statistics of a table are updated. */
	private static final int MANY = 1000;

	private final RegistryTransaction transaction;

	private final PackageReview review;

	private final RegistryTables tables;

	private final RegistryState state;

	private final Staging staging;

	private final DivisionNesting divisions;

	private final IndustryNesting industries;

	private final CountDeltas deltas;

	PackageLoader(RegistryTransaction transaction, PackageReview review, RegistryTables tables, RegistryState state,
			Staging staging, DivisionNesting divisions, IndustryNesting industries, CountDeltas deltas) {
		this.transaction = transaction;
		this.review = review;
		this.tables = tables;
		this.state = state;
		this.staging = staging;
		this.divisions = divisions;
		this.industries = industries;
		this.deltas = deltas;
	}

	/**
	 * Loads a package. Loading the same package again changes nothing. An empty value
	 * means unknown, and the registry keeps its value.
	 * @param path a folder, its {@code datapackage.json}, or a zip file
	 * @param by the author and the reason
	 * @param listener receives the progress
	 * @return what changed; any change raises the revision
	 * @throws PackageRefusedException if the package is invalid; nothing was changed
	 */
	public LoadReport load(Path path, Authorship by, LoadListener listener) {
		return load(DataPackage.open(path), by, listener);
	}

	/**
	 * Reports what a load would change, without changing anything.
	 * @param path a folder, its {@code datapackage.json}, or a zip file
	 * @param listener receives the progress
	 * @param changes receives each record that would be new or changed
	 * @param warnings receives what a steward should review
	 * @return what would change
	 * @throws PackageRefusedException if the package is invalid
	 */
	public LoadReport check(Path path, LoadListener listener, Consumer<RecordChange> changes,
			Consumer<ReviewWarning> warnings) {
		DataPackage source = DataPackage.open(path);
		return this.transaction.execute(() -> this.review.stage(source, listener), (status, staged) -> {
			status.setRollbackOnly();
			PackageReview.Outcome outcome = this.review.review(staged, warnings);
			return report(source, outcome, write(source, outcome, listener, (table) -> this.tables.findChanges(table,
					outcome.files().getOrDefault(table, table.path()), changes)));
		});
	}

	LoadReport load(LoadablePackage source, Authorship by, LoadListener listener) {
		return this.transaction.execute(() -> this.review.stage(source, listener), (status, staged) -> {
			PackageReview.Outcome outcome = this.review.review(staged, null);
			this.tables.touch();
			boolean divisionsChange = this.tables.brings(PackageTables.DIVISIONS);
			boolean industriesChange = this.tables.brings(PackageTables.INDUSTRIES);
			this.deltas.subtract();
			List<LoadReport.Table> written = write(source, outcome, listener, (table) -> {
			});
			analyze(written);
			if (divisionsChange) {
				this.divisions.derive();
			}
			if (industriesChange) {
				this.industries.derive();
			}
			listener.step(Message.of("load.step.counting"), -1);
			this.deltas.add();
			LoadReport report = report(source, outcome, written);
			return report.changed() ? record(source, by, report) : report;
		});
	}

	private List<LoadReport.Table> write(LoadablePackage source, PackageReview.Outcome outcome, LoadListener listener,
			Consumer<PackageTable> beforeEach) {
		listener.step(Message.of("load.step.writing"),
				outcome.read().values().stream().mapToLong(Long::longValue).sum());
		List<LoadReport.Table> written = new ArrayList<>();
		outcome.read().forEach((table, read) -> {
			beforeEach.accept(table);
			written.add(new LoadReport.Table(table.name(), read, write(source, table)));
			if (table == PackageTables.ENTERPRISES && !outcome.has(PackageTables.ENTERPRISE_NAMES)) {
				beforeEach.accept(PackageTables.ENTERPRISE_NAMES);
				RegistryChange.Rows names = this.tables.write(PackageTables.ENTERPRISE_NAMES);
				written.add(new LoadReport.Table(PackageTables.ENTERPRISE_NAMES.name(), 0, names));
			}
			listener.advance(read);
		});
		return written;
	}

	/**
	 * Updates the statistics of the database before the counts are computed. PostgreSQL
	 * keeps some statistics after a rollback, so a check must not call this.
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
			logger.warn("Loading {} violated a constraint of the database", source.file(table), ex);
			throw new PackageRefusedException(
					List.of(new ValidationError(source.file(table), 1, "table", Message.of("load.conflict"))), 1);
		}
	}

	private LoadReport report(LoadablePackage source, PackageReview.Outcome outcome, List<LoadReport.Table> written) {
		long known = source.sources()
			.stream()
			.filter((each) -> this.state.save(new RegistrySource(each.title(), each.path())))
			.count();
		return new LoadReport(this.state.get().revision(), written, outcome.matches(), outcome.withdrawals(), known);
	}

	private LoadReport record(LoadablePackage source, Authorship by, LoadReport report) {
		long revision = this.state.record(RegistryChangeKind.LOAD, source.name(), null, by,
				report.tables().stream().map(LoadReport.Table::written).toList());
		return new LoadReport(revision, report.tables(), report.matches(), report.withdrawals(), report.sources());
	}

}
