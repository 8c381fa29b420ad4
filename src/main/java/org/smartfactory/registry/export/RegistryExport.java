package org.smartfactory.registry.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.PackageMetadata;
import org.smartfactory.registry.datapackage.PackageNotWrittenException;
import org.smartfactory.registry.datapackage.PackageWriter;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.snapshot.Snapshots;

import org.springframework.stereotype.Component;

/**
 * Exports the whole registry as a data package. The same content gives the same bytes on
 * every database. A concurrent load is not visible.
 */
@Component
public class RegistryExport {

	private final ExportedTables tables;

	private final Snapshots snapshots;

	RegistryExport(ExportedTables tables, Snapshots snapshots) {
		this.tables = tables;
		this.snapshots = snapshots;
	}

	/**
	 * Exports the registry.
	 * @param target a file {@code *.zip} that does not exist, or a folder that does not
	 * exist or is empty
	 * @param asOf the as-of day: later lists, later withdrawals and enterprises that are
	 * only on later lists are excluded; absent for everything
	 * @return the number of rows by table, in the order of the tables
	 * @throws PackageNotWrittenException when the package cannot be written; no partial
	 * file remains
	 */
	public Map<String, Long> export(Path target, @Nullable LocalDate asOf) {
		return this.snapshots.read(() -> {
			Map<String, Long> rows = new LinkedHashMap<>();
			try (PackageWriter writer = PackageWriter.open(target, metadata(asOf), PackageTables.ALL)) {
				PackageTables.ALL.forEach((table) -> rows.put(table.name(), write(writer, table, asOf)));
				writer.finish();
			}
			return rows;
		});
	}

	private PackageMetadata metadata(@Nullable LocalDate asOf) {
		return new PackageMetadata("smart-factory-registry", "Smart-factory registry",
				"Enterprises in China on published lists of smart factories (智能工厂), with the lists and their sources"
						+ ((asOf != null) ? ", as of " + asOf : "")
						+ ". The lists are only partly read: see complete_for of each list. Unknown values are empty.",
				this.tables.listSources());
	}

	private long write(PackageWriter writer, PackageTable table, @Nullable LocalDate asOf) {
		long[] rows = { 0 };
		this.tables.read(table, asOf, (row) -> {
			writer.write(table, row);
			rows[0]++;
		});
		return rows[0];
	}

}
