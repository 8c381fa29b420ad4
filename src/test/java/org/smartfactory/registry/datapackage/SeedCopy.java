package org.smartfactory.registry.datapackage;

import java.nio.file.Path;
import java.util.List;

import org.smartfactory.registry.Csv;
import org.smartfactory.registry.datapackage.table.PackageTables;

import org.springframework.core.io.FileSystemResource;

/**
 * Writes the rows of the seed as a package.
 */
final class SeedCopy {

	private SeedCopy() {
	}

	static void write(Path target) {
		PackageDescriptor seed = DataPackage.open(new FileSystemResource(Csv.SEED.resolve("datapackage.json")))
			.descriptor();
		PackageMetadata metadata = new PackageMetadata("smart-factory-registry-seed",
				"Smart-factory registry: seed data",
				"Enterprises in China on published lists of smart factories (智能工厂), with the lists and their sources. The lists are only partly read: see complete_for of each list. Unknown values are empty.",
				List.copyOf(seed.sources()));
		try (PackageWriter writer = PackageWriter.open(target, metadata, PackageTables.ALL)) {
			PackageTables.ALL
				.forEach((table) -> Csv.read(Csv.SEED, table.name()).forEach((row) -> writer.write(table, row)));
			writer.finish();
		}
	}

}
