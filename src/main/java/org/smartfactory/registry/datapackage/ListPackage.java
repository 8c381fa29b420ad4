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
 * Writes the package of one list: its enterprises, the list, its entries. The ids are
 * those of this list alone, so that loading it never says more of an enterprise that the
 * registry knows than the list does.
 */
public final class ListPackage {

	private final ListFacts facts;

	private final PlaceNames places;

	private ListPackage(ListFacts facts) {
		this.facts = facts;
		this.places = new PlaceNames((facts.place() != null) ? facts.place() : "");
	}

	/**
	 * Writes a package.
	 * @param target a new or empty folder, or a new file {@code *.zip}
	 * @param facts what is known of the list
	 * @param entries its entries, in their order
	 * @throws PackageNotWrittenException when it cannot be written
	 */
	public static void write(Path target, ListFacts facts, List<ListEntry> entries) {
		new ListPackage(facts).write(target, entries);
	}

	private void write(Path target, List<ListEntry> entries) {
		Map<NormalizedName, ListEntry> enterprises = new LinkedHashMap<>();
		entries.forEach((entry) -> enterprises.putIfAbsent(NormalizedName.of(entry.name()), entry));
		PackageFacts about = new PackageFacts(this.facts.id(), this.facts.title(),
				"One list, as it was read in %s.".formatted(this.facts.readIn()),
				List.of(new PackageDescriptor.Source(this.facts.readIn(), this.facts.url())));
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
			.or(() -> Optional.ofNullable(this.facts.city()));
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
		row.put("id", this.facts.id());
		row.put("title", this.facts.title());
		row.put("level", this.facts.level());
		row.put("stage", this.facts.stage());
		row.put("publisher", this.facts.publisher());
		row.put("place", this.facts.place());
		row.put("published_on", this.facts.publishedOn().toString());
		row.put("date_precision", this.facts.datePrecision());
		row.put("complete_for", this.facts.completeFor());
		row.put("complete_nationwide", "false");
		row.put("read_in", this.facts.readIn());
		row.put("url", this.facts.url());
		return row;
	}

	private Map<String, @Nullable String> recognition(int position, ListEntry entry) {
		String name = NormalizedName.of(entry.name()).value();
		Map<String, @Nullable String> row = new LinkedHashMap<>();
		row.put("id", id("recognition", position + ":" + name));
		row.put("list", this.facts.id());
		row.put("position", Integer.toString(position));
		row.put("enterprise", id("enterprise", name));
		row.put("name_as_printed", entry.name());
		row.put("factory_name", entry.factoryName());
		return row;
	}

	private String id(String kind, String key) {
		return UUID.nameUUIDFromBytes("%s:%s:%s".formatted(kind, this.facts.id(), key).getBytes(StandardCharsets.UTF_8))
			.toString();
	}

}
