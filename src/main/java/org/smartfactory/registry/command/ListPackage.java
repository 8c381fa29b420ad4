package org.smartfactory.registry.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.PackageDescriptor;
import org.smartfactory.registry.datapackage.PackageMetadata;
import org.smartfactory.registry.datapackage.PackageNotWrittenException;
import org.smartfactory.registry.datapackage.PackageWriter;
import org.smartfactory.registry.datapackage.PlaceNames;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.notice.NoticeEntry;
import org.smartfactory.registry.text.NormalizedName;

/**
 * Writes a package of one list: the list, its enterprises and its entries. The IDs are
 * derived from the list, so that a load matches the enterprises by credit code or name
 * and only fills gaps of those in the registry.
 */
final class ListPackage {

	private final ListOptions list;

	private final String file;

	private final List<NoticeEntry> entries;

	private final PlaceNames places;

	/**
	 * Prepares a package.
	 * @param list the options that describe the list
	 * @param file the name of the notice, which stands for a title and a publication that
	 * are not given
	 * @param entries the entries in list order
	 */
	ListPackage(ListOptions list, String file, List<NoticeEntry> entries) {
		this.list = list;
		this.file = file;
		this.entries = entries;
		this.places = new PlaceNames((list.place != null) ? list.place : "");
	}

	/**
	 * Finds the entries whose place is not known.
	 * @return the entries without a division
	 */
	List<NoticeEntry> unplaced() {
		return this.entries.stream().filter((entry) -> division(entry).isEmpty()).toList();
	}

	private Optional<String> division(NoticeEntry entry) {
		return Optional.ofNullable(entry.place())
			.flatMap(this.places::find)
			.or(() -> Optional.ofNullable(this.list.city));
	}

	/**
	 * Writes the package.
	 * @param target a new or empty folder, or a new file {@code *.zip}
	 * @throws PackageNotWrittenException if it cannot be written
	 */
	void write(Path target) {
		Map<NormalizedName, NoticeEntry> enterprises = new LinkedHashMap<>();
		this.entries.forEach((entry) -> enterprises.putIfAbsent(NormalizedName.of(entry.name()), entry));
		PackageMetadata about = new PackageMetadata(this.list.id(), title(),
				"One list, as it was read in %s.".formatted(readIn()),
				List.of(new PackageDescriptor.Source(readIn(), this.list.url)));
		try (PackageWriter writer = PackageWriter.open(target, about,
				List.of(PackageTables.ENTERPRISES, PackageTables.RECOGNITION_LISTS, PackageTables.RECOGNITIONS))) {
			enterprises.forEach((name, entry) -> writer.write(PackageTables.ENTERPRISES, enterprise(name, entry)));
			writer.write(PackageTables.RECOGNITION_LISTS, list());
			for (int i = 0; i < this.entries.size(); i++) {
				writer.write(PackageTables.RECOGNITIONS, recognition(i + 1, this.entries.get(i)));
			}
			writer.finish();
		}
	}

	private Map<String, @Nullable String> enterprise(NormalizedName name, NoticeEntry entry) {
		Optional<String> division = division(entry);
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
		row.put("id", this.list.id());
		row.put("title", title());
		row.put("level", this.list.level.name());
		row.put("stage", this.list.stage.name());
		row.put("publisher", this.list.publisher);
		row.put("place", this.list.place);
		row.put("published_on", this.list.publishedOn.toString());
		row.put("date_precision", this.list.datePrecision.name());
		row.put("complete_for", this.list.completeFor);
		row.put("complete_nationwide", "false");
		row.put("read_in", readIn());
		row.put("url", this.list.url);
		return row;
	}

	private Map<String, @Nullable String> recognition(int position, NoticeEntry entry) {
		String name = NormalizedName.of(entry.name()).value();
		Map<String, @Nullable String> row = new LinkedHashMap<>();
		row.put("id", id("recognition", position + ":" + name));
		row.put("list", this.list.id());
		row.put("position", Integer.toString(position));
		row.put("enterprise", id("enterprise", name));
		row.put("name_as_printed", entry.name());
		row.put("factory_name", entry.factoryName());
		return row;
	}

	private String title() {
		return (this.list.title != null) ? this.list.title : this.file;
	}

	private String readIn() {
		return (this.list.readIn != null) ? this.list.readIn : this.file;
	}

	private String id(String kind, String key) {
		return UUID.nameUUIDFromBytes("%s:%s:%s".formatted(kind, this.list.id(), key).getBytes(StandardCharsets.UTF_8))
			.toString();
	}

}
