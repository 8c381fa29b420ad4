package org.smartfactory.registry.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.FieldValidator;
import org.smartfactory.registry.datapackage.LoadablePackage;
import org.smartfactory.registry.datapackage.ValidationError;
import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.datapackage.table.PackageRow;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.StagedColumn;
import org.smartfactory.registry.load.staging.StagedTable;
import org.smartfactory.registry.load.staging.Staging;

import org.springframework.stereotype.Component;

/**
 * Creates the staged tables and reads a package into them: the rows that are valid by
 * themselves.
 */
@Component
class PackageStaging {

	/** How often a listener hears of rows. */
	private static final int STRIDE = 1000;

	private final Staging staging;

	PackageStaging(Staging staging) {
		this.staging = staging;
	}

	/**
	 * Stages a package.
	 * @param source the package
	 * @param problems where problems are told
	 * @param listener hears how many rows were read
	 * @return how many rows were read of each table that the package has
	 */
	Map<PackageTable, Long> stage(LoadablePackage source, ValidationErrors problems, LoadListener listener) {
		this.staging.create();
		Map<PackageTable, Long> read = new LinkedHashMap<>();
		for (PackageTable table : source.tables()) {
			RowReader rows = new RowReader(table, problems, listener);
			this.staging.fill(new StagedTable(table),
					(consumer) -> source.read(table, problems, (row) -> rows.read(row, consumer)));
			listener.advance(rows.count % STRIDE);
			read.put(table, rows.count);
		}
		this.staging.index();
		return read;
	}

	/**
	 * Reads the rows of one table.
	 */
	private static final class RowReader {

		private final PackageTable table;

		private final List<StagedColumn> columns;

		private final Map<String, FieldValidator> values = new LinkedHashMap<>();

		private final ValidationErrors problems;

		private final LoadListener listener;

		private long count;

		RowReader(PackageTable table, ValidationErrors problems, LoadListener listener) {
			this.table = table;
			this.columns = table.stagedColumns();
			table.columns().forEach((column) -> this.values.put(column.name(), new FieldValidator(column)));
			this.problems = problems;
			this.listener = listener;
		}

		void read(PackageRow row, Staging.Rows consumer) {
			if (++this.count % STRIDE == 0) {
				this.listener.advance(STRIDE);
			}
			long before = this.problems.count();
			this.values.forEach((column, value) -> value.check(row.values().getOrDefault(column, ""))
				.ifPresent((message) -> this.problems.add(ValidationError.of(row, column, message))));
			if (this.problems.count() == before) {
				this.table.rowRules()
					.forEach((rule) -> rule.check(row,
							(column, message) -> this.problems.add(ValidationError.of(row, column, message))));
			}
			if (this.problems.count() == before) {
				consumer.add(staged(row));
			}
		}

		private List<@Nullable Object> staged(PackageRow row) {
			List<@Nullable Object> values = new ArrayList<>(this.columns.size() + 1);
			values.add(row.line());
			this.columns.forEach((column) -> values.add(column.value().apply(row)));
			return values;
		}

	}

}
