package org.smartfactory.registry.datapackage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.text.NormalizedName;

/**
 * Writes a package of one list: the list, its enterprises and its entries. The IDs are
 * derived from the list, so that a load matches the enterprises by credit code or name
 * and only fills gaps of those in the registry.
 */
public final class ListPackage {

	private final ListMetadata metadata;

	private final PlaceNames places;

	private ListPackage(ListMetadata metadata) {
		this.metadata = metadata;
		this.places = new PlaceNames((metadata.place() != null) ? metadata.place() : "");
	}

	/**
	 * Writes a package.
	 * @param target a new or empty folder, or a new file {@code *.zip}
	 * @param metadata the metadata of the list
	 * @param entries the entries in list order
	 * @throws PackageNotWrittenException if it cannot be written
	 */
	public static void write(Path target, ListMetadata metadata, List<ListEntry> entries) {
		new ListPackage(metadata).write(target, entries);
	}

	private void write(Path target, List<ListEntry> entries) {
		Map<NormalizedName, ListEntry> enterprises = new LinkedHashMap<>();
		entries.forEach((entry) -> enterprises.putIfAbsent(NormalizedName.of(entry.name()), entry));
		PackageMetadata about = new PackageMetadata(this.metadata.id(), this.metadata.title(),
				"One list, as it was read in %s.".formatted(this.metadata.readIn()),
				List.of(new PackageDescriptor.Source(this.metadata.readIn(), this.metadata.url())));
		try (PackageWriter writer = PackageWriter.open(target, about,
				List.of(PackageTables.ENTERPRISES, PackageTables.RECOGNITION_LISTS, PackageTables.RECOGNITIONS))) {
			enterprises.forEach((name, entry) -> writer.write(PackageTables.ENTERPRISES, enterprise(name, entry)));
			writer.write(PackageTables.RECOGNITION_LISTS, list());
			for (int i = 0; i < entries.size(); i++) {
				writer.write(PackageTables.RECOGNITIONS, recognition(i + 1, entries.get(i)));
			}
			writer.finish();
		}
	}

	private Map<String, @Nullable String> enterprise(NormalizedName name, ListEntry entry) {
		Optional<String> division = Optional.ofNullable(entry.place())
			.flatMap(this.places::find)
			.or(() -> Optional.ofNullable(this.metadata.city()));
		Map<String, @Nullable String> row = new LinkedHashMap<>();
		row.put("id", id("enterprise", name.value()));
		row.put("name", entry.name());
		row.put("credit_code", entry.creditCode());
		row.put("division", division.orElse(""));
		row.put("division_basis", division.isPresent() ? "STATED" : "");
		return row;
	}

	private Map<String, @Nullable String> list() {
		Map<String, @Nullable String> row = new LinkedHashMap<>();
		row.put("id", this.metadata.id());
		row.put("title", this.metadata.title());
		row.put("level", this.metadata.level());
		row.put("stage", this.metadata.stage());
		row.put("publisher", this.metadata.publisher());
		row.put("place", this.metadata.place());
		row.put("published_on", this.metadata.publishedOn().toString());
		row.put("date_precision", this.metadata.datePrecision());
		row.put("complete_for", this.metadata.completeFor());
		row.put("complete_nationwide", "false");
		row.put("read_in", this.metadata.readIn());
		row.put("url", this.metadata.url());
		return row;
	}

	private Map<String, @Nullable String> recognition(int position, ListEntry entry) {
		String name = NormalizedName.of(entry.name()).value();
		Map<String, @Nullable String> row = new LinkedHashMap<>();
		row.put("id", id("recognition", position + ":" + name));
		row.put("list", this.metadata.id());
		row.put("position", Integer.toString(position));
		row.put("enterprise", id("enterprise", name));
		row.put("name_as_printed", entry.name());
		row.put("factory_name", entry.factoryName());
		return row;
	}

	private String id(String kind, String key) {
		return UUID
			.nameUUIDFromBytes("%s:%s:%s".formatted(kind, this.metadata.id(), key).getBytes(StandardCharsets.UTF_8))
			.toString();
	}

}
