package org.smartfactory.registry.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.ExpectedTables;
import org.smartfactory.registry.datapackage.FieldValidator;
import org.smartfactory.registry.datapackage.LoadablePackage;
import org.smartfactory.registry.datapackage.PackageDescriptor;
import org.smartfactory.registry.datapackage.PackageRow;
import org.smartfactory.registry.datapackage.RowValidator;
import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.load.staging.StagedTable;
import org.smartfactory.registry.load.staging.StagedTables;
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

	private final ExpectedTables expected;

	private final Staging staging;

	PackageStaging(ExpectedTables expected, Staging staging) {
		this.expected = expected;
		this.staging = staging;
	}

	/**
	 * Stages a package.
	 * @param source the package
	 * @param problems where problems are told
	 * @param listener hears how many rows were read
	 * @return how many rows were read of each table that the package has
	 */
	Map<PackageDescriptor.Resource, Long> stage(LoadablePackage source, ValidationErrors problems,
			LoadListener listener) {
		this.staging.create();
		Map<PackageDescriptor.Resource, Long> read = new LinkedHashMap<>();
		for (PackageDescriptor.Resource table : source.tables(this.expected.tables())) {
			RowReader rows = new RowReader(table, problems, listener);
			this.staging.fill(rows.staged,
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

		private final PackageDescriptor.Resource table;

		private final StagedTable staged;

		private final Map<String, FieldValidator> values = new LinkedHashMap<>();

		private final RowValidator facts;

		private final ValidationErrors problems;

		private final LoadListener listener;

		private long count;

		RowReader(PackageDescriptor.Resource table, ValidationErrors problems, LoadListener listener) {
			this.table = table;
			this.staged = StagedTables.of(table.name());
			table.schema().fields().forEach((field) -> this.values.put(field.name(), new FieldValidator(field)));
			this.facts = new RowValidator(problems);
			this.problems = problems;
			this.listener = listener;
		}

		void read(PackageRow row, Staging.Rows consumer) {
			if (++this.count % STRIDE == 0) {
				this.listener.advance(STRIDE);
			}
			long before = this.problems.count();
			this.values.forEach((column, value) -> value.check(row.values().getOrDefault(column, ""))
				.ifPresent((message) -> this.problems.add(row.problem(column, message))));
			if (this.problems.count() == before) {
				this.facts.check(this.table.name(), row);
			}
			if (this.problems.count() == before) {
				consumer.add(staged(row));
			}
		}

		private List<@Nullable Object> staged(PackageRow row) {
			List<@Nullable Object> values = new ArrayList<>(this.staged.columns().size() + 1);
			values.add(row.line());
			this.staged.columns().forEach((column) -> values.add(column.value().apply(row)));
			return values;
		}

	}

}
