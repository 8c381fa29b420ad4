package org.smartfactory.registry.synthetic;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.smartfactory.registry.datapackage.PackageDescriptor;
import org.smartfactory.registry.datapackage.PackageMetadata;
import org.smartfactory.registry.datapackage.PackageNotWrittenException;
import org.smartfactory.registry.datapackage.PackageWriter;
import org.smartfactory.registry.datapackage.SeedRows;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.synthetic.SyntheticRandom.Aspect;

/**
 * Writes packages of synthetic enterprises for tests and benchmarks. The same number and
 * seed give the same bytes. No row is kept in memory: every table is derived from its row
 * numbers.
 */
public final class SyntheticPackage {

	private static final PackageMetadata FACTS = new PackageMetadata("synthetic", "合成数据 synthetic",
			"合成数据: synthetic enterprises, lists and recognitions for tests and benchmarks. None of them is real.",
			List.of(new PackageDescriptor.Source("合成数据 synthetic", null)));

	private static final double WITH_OTHER_NAME = 0.05;

	private static final double WITHDRAWN = 0.01;

	private static final double WITH_FACTORY = 0.2;

	private final int count;

	private final SyntheticRandom random;

	private final SyntheticEnterprises enterprises;

	private final SyntheticLists lists;

	private SyntheticPackage(int count, long seed) {
		this.count = count;
		this.random = new SyntheticRandom(seed);
		SyntheticPlaces places = new SyntheticPlaces(this.random);
		this.enterprises = new SyntheticEnterprises(count, this.random, places);
		this.lists = new SyntheticLists(this.random, places);
	}

	/**
	 * Writes a package that loads into an empty registry.
	 * @param target a file {@code *.zip} that does not exist, or a folder that does not
	 * exist or is empty
	 * @param enterprises the number of enterprises, 1 to 10,000,000
	 * @param seed the seed of the random numbers
	 * @throws PackageNotWrittenException when the package cannot be written
	 */
	public static void write(Path target, int enterprises, long seed) {
		if (enterprises < 1 || enterprises > SyntheticBrands.MAX) {
			throw new IllegalArgumentException(
					"%d enterprises; expected 1 to %d.".formatted(enterprises, SyntheticBrands.MAX));
		}
		try (PackageWriter writer = PackageWriter.open(target, FACTS, PackageTables.ALL)) {
			new SyntheticPackage(enterprises, seed).write(writer);
			writer.finish();
		}
	}

	private void write(PackageWriter writer) {
		List.of(PackageTables.DIVISIONS, PackageTables.INDUSTRIES, PackageTables.FACTORY_LEVELS)
			.forEach((table) -> SeedRows.read(table).forEach((row) -> writer.write(table, row)));
		writeEnterprises(writer);
		writeOtherNames(writer);
		writeIndustries(writer);
		writeLists(writer);
		writeRecognitions(writer);
	}

	private void writeEnterprises(PackageWriter writer) {
		for (int i = 0; i < this.count; i++) {
			String place = this.enterprises.place(i);
			writer.write(PackageTables.ENTERPRISES,
					Map.of("id", this.enterprises.id(i), "name", this.enterprises.name(i).registered(), "credit_code",
							this.enterprises.creditCode(i), "division", place, "division_basis",
							place.isEmpty() ? "" : ((i % 4 == 0) ? "DERIVED" : "STATED")));
		}
	}

	private void writeOtherNames(PackageWriter writer) {
		for (int i = 0; i < this.count; i++) {
			double draw = this.random.of(Aspect.OTHER_NAME, i).nextDouble();
			if (draw < WITH_OTHER_NAME) {
				SyntheticName name = this.enterprises.name(i);
				boolean former = draw < WITH_OTHER_NAME / 2;
				writer.write(PackageTables.ENTERPRISE_NAMES, Map.of("enterprise", this.enterprises.id(i), "position",
						"1", "name", former ? name.former() : name.variant(), "kind", former ? "FORMER" : "VARIANT"));
			}
		}
	}

	private void writeIndustries(PackageWriter writer) {
		for (int i = 0; i < this.count; i++) {
			List<String> codes = this.enterprises.industries(i);
			for (int k = 0; k < codes.size(); k++) {
				String basis = List.of("STATED", "NAME", "PUBLISHED").get((i + k) % 3);
				basis = (k > 0 && basis.equals("NAME")) ? "STATED" : basis;
				writer.write(PackageTables.ENTERPRISE_INDUSTRIES,
						Map.of("enterprise", this.enterprises.id(i), "industry", codes.get(k), "basis", basis,
								"evidence", basis.equals("NAME") ? this.enterprises.name(i).trade() : ""));
			}
		}
	}

	/**
	 * Writes the lists. Each contains its number of entries, so the entries are counted
	 * first.
	 * @param writer the writer
	 */
	private void writeLists(PackageWriter writer) {
		int[] entries = new int[SyntheticLists.COUNT];
		for (int i = 0; i < this.count; i++) {
			this.lists.of(i, this.enterprises.place(i)).forEach((list) -> entries[list.number()]++);
		}
		this.lists.all()
			.forEach((list) -> writer.write(PackageTables.RECOGNITION_LISTS, list.row(entries[list.number()])));
	}

	private void writeRecognitions(PackageWriter writer) {
		int[] positions = new int[SyntheticLists.COUNT];
		long row = 0;
		for (int i = 0; i < this.count; i++) {
			for (SyntheticList list : this.lists.of(i, this.enterprises.place(i))) {
				SyntheticName name = this.enterprises.name(i);
				SplittableRandom generator = this.random.of(Aspect.RECOGNITION, row);
				LocalDate withdrawn = list.publishedOn().plusDays(1 + generator.nextInt(700));
				boolean ended = generator.nextDouble() < WITHDRAWN;
				writer.write(PackageTables.RECOGNITIONS,
						Map.of("id", this.enterprises.id(Aspect.RECOGNITION, row), "list", list.id(), "position",
								Integer.toString(++positions[list.number()]), "enterprise", this.enterprises.id(i),
								"name_as_printed", name.registered(), "factory_name",
								(generator.nextDouble() < WITH_FACTORY) ? name.factory() : "", "withdrawn_on",
								ended ? withdrawn.toString() : "", "withdrawal_reason", ended ? "合成数据 synthetic" : ""));
				row++;
			}
		}
	}

}
