package org.smartfactory.registry.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.smartfactory.registry.Checked;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.export.RegistryExport;
import org.smartfactory.registry.load.LoadListener;
import org.smartfactory.registry.load.LoadReport;
import org.smartfactory.registry.load.PackageLoader;
import org.smartfactory.registry.load.RecordChange;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loads packages into a registry and its model, and compares what they hold.
 */
final class PackageComparison {

	/** Who loads packages from files. */
	private static final Authorship BY = new Authorship(
			new Actor(ActorKind.COMMAND_LINE, ModelAuthorship.TESTER.name()), null, false);

	private static final Pattern PLACE = Pattern.compile("^([^:]+:\\d+: [^:]+): .*$");

	private final RunningRegistry registry;

	private final ModelRegistry model;

	private final Path folder;

	PackageComparison(RunningRegistry registry, ModelRegistry model, Path folder) {
		this.registry = registry;
		this.model = model;
		this.folder = folder;
	}

	/**
	 * Loads a package into both, or has both refuse it for the same places.
	 */
	void load(PlainPackage source, String when) {
		Path files = newFolder();
		source.write(files);
		assertThat(outcome(() -> words(load(files)))).as(when).isEqualTo(outcome(() -> {
			ModelRegistry.Loaded loaded = this.model.load(source, ModelAuthorship.TESTER);
			return words(loaded.revision(), loaded.changed(), loaded.matches(), loaded.withdrawals());
		}));
	}

	private Path newFolder() {
		try {
			return Files.createTempDirectory(this.folder, "package");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private LoadReport load(Path files) {
		PackageLoader loader = this.registry.bean(PackageLoader.class);
		Checked checked = Checked.of(this.registry, files);
		LoadReport report = loader.load(files, BY, LoadListener.NONE);
		assertThat(report.tables()).as("what a check foresees").isEqualTo(checked.report().tables());
		report.tables()
			.stream()
			.filter((table) -> !table.name().equals("enterprise-names"))
			.forEach((table) -> assertThat(checked.changes()).as("records of " + table.name())
				.filteredOn((change) -> change.table().equals(table.name()))
				.hasSize((int) table.written().total())
				.filteredOn(RecordChange::isNew)
				.hasSize((int) table.written().inserted()));
		return report;
	}

	private static String outcome(Supplier<String> load) {
		try {
			return load.get();
		}
		catch (Refusal ex) {
			return "refused: " + new TreeSet<>(ex.places());
		}
		catch (PackageRefusedException ex) {
			return "refused: " + ex.getMessage()
				.lines()
				.map((line) -> PLACE.matcher(line).replaceAll("$1"))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static String words(LoadReport report) {
		return words(report.revision(), report.changed(), report.matches(), report.withdrawals());
	}

	private static String words(long revision, boolean changed, Map<String, Long> matches, long withdrawals) {
		return "revision %d, changed: %s, matches: %s, withdrawals: %d".formatted(revision, changed,
				new TreeMap<>(matches), withdrawals);
	}

	/**
	 * Compares what the registry exports with the model, row by row.
	 * @param day the day as of which it is exported, empty for everything
	 */
	void compare(String day, String when) {
		compare(this.model.tables(), day, when);
	}

	private void compare(Tables tables, String day, String when) {
		PlainPackage exported = PlainPackage.read(export(day));
		Map<String, List<Map<String, String>>> expected = day.isEmpty() ? ExportedModel.all(tables)
				: ExportedModel.asOf(tables, day);
		expected.forEach((table, rows) -> assertThat(ExportedModel.byKey(table, exported.rows(table)))
			.as("%s%n%s as of %s", when, table, day)
			.isEqualTo(ExportedModel.byKey(table, rows)));
	}

	private Path export(String day) {
		Path target = newFolder();
		this.registry.bean(RegistryExport.class).export(target, day.isEmpty() ? null : LocalDate.parse(day));
		return target;
	}

	/**
	 * Loads what the registry exports into it, which changes nothing, and into an empty
	 * model, which becomes the same.
	 */
	void loadAgain(String when) {
		Path exported = export("");
		assertThat(load(exported).changed()).as("%s, its own export changes it", when).isFalse();
		ModelRegistry empty = new ModelRegistry();
		empty.load(PlainPackage.read(exported), ModelAuthorship.TESTER);
		compare(empty.tables(), "", when + ", what its export makes of an empty registry");
	}

}
