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
 * Creates the staged tables and fills them with the rows of a package that are valid by
 * themselves.
 */
@Component
class PackageStaging {

	/** The number of rows between two calls of the listener. */
	private static final int STRIDE = 1000;

	private final Staging staging;

	PackageStaging(Staging staging) {
		this.staging = staging;
	}

	/**
	 * Stages a package.
	 * @param source the package
	 * @param errors receives the errors
	 * @param listener receives the progress
	 * @return how many rows were read of each table
	 */
	Map<PackageTable, Long> stage(LoadablePackage source, ValidationErrors errors, LoadListener listener) {
		this.staging.create();
		Map<PackageTable, Long> read = new LinkedHashMap<>();
		for (PackageTable table : source.tables()) {
			RowReader rows = new RowReader(table, errors, listener);
			this.staging.fill(new StagedTable(table),
					(consumer) -> source.read(table, errors, (row) -> rows.read(row, consumer)));
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

		private final ValidationErrors errors;

		private final LoadListener listener;

		private long count;

		RowReader(PackageTable table, ValidationErrors errors, LoadListener listener) {
			this.table = table;
			this.columns = table.stagedColumns().all();
			table.columns().forEach((column) -> this.values.put(column.name(), new FieldValidator(column)));
			this.errors = errors;
			this.listener = listener;
		}

		void read(PackageRow row, Staging.Rows consumer) {
			if (++this.count % STRIDE == 0) {
				this.listener.advance(STRIDE);
			}
			long before = this.errors.count();
			this.values.forEach((column, value) -> value.check(row.values().getOrDefault(column, ""))
				.ifPresent((message) -> this.errors.add(ValidationError.of(row, column, message))));
			if (this.errors.count() == before) {
				this.table.rowRules()
					.forEach((rule) -> rule.check(row,
							(column, message) -> this.errors.add(ValidationError.of(row, column, message))));
			}
			if (this.errors.count() == before) {
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
