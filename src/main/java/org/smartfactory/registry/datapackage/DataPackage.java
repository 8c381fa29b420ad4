package org.smartfactory.registry.datapackage;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.datapackage.table.PackageRow;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.graphql.Sanitizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * A data package: a descriptor and the CSV files beside it.
 */
public final class DataPackage implements LoadablePackage {

	/** What spreadsheets write before a table in UTF-8. */
	private static final char BYTE_ORDER_MARK = 0xFEFF;

	/** The largest descriptor, in MiB. */
	private static final int MAX_DESCRIPTOR = 4;

	/**
	 * The largest table, in MiB: what a small zip file unpacks to has no end of its own.
	 */
	private static final int MAX_TABLE = 4096;

	/** The longest row, in characters. */
	private static final int MAX_ROW = 1 << 20;

	/** How much is shown of a header that is none. */
	private static final int MAX_HEADER = 300;

	/** A file beside or below the descriptor. */
	private static final Pattern INSIDE = Pattern.compile("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final Resource location;

	private final PackageDescriptor descriptor;

	private DataPackage(Resource location, PackageDescriptor descriptor) {
		this.location = location;
		this.descriptor = descriptor;
	}

	/**
	 * Opens a package.
	 * @param path a folder, its {@code datapackage.json}, or a zip file
	 * @return the package
	 * @throws PackageRefusedException when there is none or it cannot be read
	 */
	public static DataPackage open(Path path) {
		if (path.toString().endsWith(".zip")) {
			return open(ZipPackage.descriptor(path));
		}
		return open(new FileSystemResource(Files.isDirectory(path) ? path.resolve("datapackage.json") : path));
	}

	/**
	 * Opens a package.
	 * @param location its {@code datapackage.json}
	 * @return the package
	 * @throws PackageRefusedException when there is none or it cannot be read
	 */
	public static DataPackage open(Resource location) {
		try (InputStream in = new BoundedStream(location.getInputStream(), MAX_DESCRIPTOR)) {
			PackageDescriptor descriptor = JSON.readValue(in, PackageDescriptor.class);
			if (descriptor == null || !descriptor.isComplete()) {
				throw refused(location, 1,
						"is no descriptor of a data package; expected a name, resources with name, path and schema, and a title for each source.");
			}
			return new DataPackage(location, descriptor);
		}
		catch (JacksonException ex) {
			throw refused(location, (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1,
					"is no descriptor of a data package: "
							+ Sanitizer.harmless(ex.getOriginalMessage().lines().findFirst().orElse("")));
		}
		catch (IOException ex) {
			throw refused(location, 1, "cannot be read: %s; expected the descriptor of a data package."
				.formatted(Sanitizer.harmless(String.valueOf(ex.getMessage()))));
		}
	}

	private static PackageRefusedException refused(Resource location, long line, String message) {
		return new PackageRefusedException(
				List.of(new ValidationError(String.valueOf(location.getFilename()), line, "descriptor", message)), 1);
	}

	public PackageDescriptor descriptor() {
		return this.descriptor;
	}

	@Override
	public String name() {
		return this.descriptor.name();
	}

	@Override
	public List<PackageDescriptor.Source> sources() {
		return Objects.requireNonNullElse(this.descriptor.sources(), List.of());
	}

	@Override
	public List<PackageTable> tables() {
		List<String> names = PackageTables.ALL.stream().map(PackageTable::name).toList();
		Set<String> found = new HashSet<>();
		ValidationErrors problems = new ValidationErrors();
		for (PackageDescriptor.Resource resource : this.descriptor.resources()) {
			if (!found.add(resource.name())) {
				problems.add(problem("resources",
						"'%s' is there twice; expected each table once.".formatted(Sanitizer.of(resource.name()))));
			}
			if (!names.contains(resource.name())) {
				problems.add(problem("resources", "'%s' is no table of the registry; expected one of %s."
					.formatted(Sanitizer.of(resource.name()), String.join(", ", names))));
			}
			if (!INSIDE.matcher(resource.path()).matches()) {
				problems.add(problem("path", "'%s' leads out of the package; expected the name of a file beside it."
					.formatted(Sanitizer.of(resource.path()))));
			}
		}
		if (this.descriptor.resources().isEmpty()) {
			problems.add(problem("resources", "are none; expected some of %s.".formatted(String.join(", ", names))));
		}
		problems.refuse();
		return PackageTables.ALL.stream().filter((table) -> path(table).isPresent()).toList();
	}

	private ValidationError problem(String column, String message) {
		return new ValidationError(String.valueOf(this.location.getFilename()), 1, column, message);
	}

	@Override
	public String file(PackageTable table) {
		return path(table).orElseThrow();
	}

	private Optional<String> path(PackageTable table) {
		return this.descriptor.resources()
			.stream()
			.filter((resource) -> resource.name().equals(table.name()))
			.findFirst()
			.map(PackageDescriptor.Resource::path);
	}

	/**
	 * Reads a table row by row. Bytes that are no UTF-8 are read as U+FFFD, which no
	 * value may hold, so that each is told with its place.
	 */
	@Override
	public void read(PackageTable table, ValidationErrors problems, Consumer<PackageRow> consumer) {
		String file = file(table);
		List<String> columns = List.of();
		long last = 0;
		try (CsvReader<CsvRecord> csv = open(file)) {
			for (CsvRecord line : csv) {
				if (last == 0 && !isHeader(line.getFields(), table)) {
					problems.add(new ValidationError(file, line.getStartingLineNumber(), "header",
							"is '%s'; expected '%s'.".formatted(header(line), header(table))));
					return;
				}
				if (last == 0) {
					columns = List.copyOf(line.getFields());
				}
				else if (line.getFieldCount() != columns.size()) {
					problems.add(new ValidationError(file, line.getStartingLineNumber(), "row",
							"has %d fields; expected %d.".formatted(line.getFieldCount(), columns.size())));
				}
				else {
					consumer.accept(row(file, columns, line));
				}
				last = line.getStartingLineNumber();
			}
			if (last == 0) {
				problems
					.add(new ValidationError(file, 1, "header", "is missing; expected '%s'.".formatted(header(table))));
			}
		}
		catch (CsvParseException ex) {
			problems.add(new ValidationError(file, last + 1, "file", "is no CSV file from here on: " + reason(ex)));
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			problems.add(new ValidationError(file, 1, "file", "is missing."));
		}
		catch (IOException | UncheckedIOException ex) {
			problems.add(new ValidationError(file, last + 1, "file", "cannot be read: " + reason(ex)));
		}
	}

	// the columns in their order; one that may be empty may be missing
	private static boolean isHeader(List<String> fields, PackageTable table) {
		return fields.equals(table.columns()
			.stream()
			.filter((column) -> column.isRequired() || fields.contains(column.name()))
			.map(PackageColumn::name)
			.toList());
	}

	private static String header(PackageTable table) {
		return String.join(",", table.columnNames());
	}

	private static String header(CsvRecord line) {
		String header = Sanitizer.harmless(String.join(",", line.getFields()));
		return (header.length() <= MAX_HEADER) ? header : header.substring(0, MAX_HEADER) + "…";
	}

	private static String reason(Exception ex) {
		Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
	}

	private CsvReader<CsvRecord> open(String file) throws IOException {
		BufferedReader reader = new BufferedReader(
				new InputStreamReader(new BoundedStream(this.location.createRelative(file).getInputStream(), MAX_TABLE),
						StandardCharsets.UTF_8));
		reader.mark(1);
		if (reader.read() != BYTE_ORDER_MARK) {
			reader.reset();
		}
		return CsvReader.builder()
			.skipEmptyLines(true)
			.allowMissingFields(true)
			.allowExtraFields(true)
			.maxBufferSize(MAX_ROW)
			.ofCsvRecord(reader);
	}

	private static PackageRow row(String file, List<String> columns, CsvRecord line) {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			values.put(columns.get(i), line.getField(i));
		}
		return new PackageRow(file, line.getStartingLineNumber(), values);
	}

}
