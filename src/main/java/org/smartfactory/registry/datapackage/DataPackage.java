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

	/** The byte order mark that spreadsheets write before a table in UTF-8. */
	private static final char BYTE_ORDER_MARK = 0xFEFF;

	/** The maximum size of a descriptor, in MiB. */
	private static final int MAX_DESCRIPTOR = 4;

	/**
	 * The maximum size of a table, in MiB. A small zip file can expand to any size.
	 */
	private static final int MAX_TABLE = 4096;

	/** The maximum length of a row, in characters. */
	private static final int MAX_ROW = 1 << 20;

	/** The maximum length of an invalid header in an error, in characters. */
	private static final int MAX_HEADER = 300;

	/** The path of a file beside or below the descriptor. */
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
	 * @throws PackageRefusedException if it is not found or cannot be read
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
	 * @throws PackageRefusedException if it is not found or cannot be read
	 */
	public static DataPackage open(Resource location) {
		try (InputStream in = new BoundedStream(location.getInputStream(), MAX_DESCRIPTOR)) {
			PackageDescriptor descriptor = JSON.readValue(in, PackageDescriptor.class);
			if (descriptor == null || !descriptor.isComplete()) {
				throw refused(location, 1,
						"The descriptor is incomplete; expected a name, resources with name, path and schema, and a title for each source.");
			}
			return new DataPackage(location, descriptor);
		}
		catch (JacksonException ex) {
			throw refused(location, (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1,
					"The descriptor is invalid: %s; expected JSON by the Data Package standard."
						.formatted(Sanitizer.harmless(ex.getOriginalMessage().lines().findFirst().orElse(""))));
		}
		catch (IOException ex) {
			throw refused(location, 1,
					"The descriptor cannot be read: %s; expected the datapackage.json of a data package."
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
		ValidationErrors errors = new ValidationErrors();
		for (PackageDescriptor.Resource resource : this.descriptor.resources()) {
			if (!found.add(resource.name())) {
				errors.add(error("resources",
						"'%s' was given twice; expected each table once.".formatted(Sanitizer.of(resource.name()))));
			}
			if (!names.contains(resource.name())) {
				errors.add(error("resources", "'%s' is not a table of the registry; expected one of %s."
					.formatted(Sanitizer.of(resource.name()), String.join(", ", names))));
			}
			if (!INSIDE.matcher(resource.path()).matches()) {
				errors.add(error("path",
						"'%s' is an invalid path; expected a relative path inside the package, of letters, digits, '.', '_' and '-'."
							.formatted(Sanitizer.of(resource.path()))));
			}
		}
		if (this.descriptor.resources().isEmpty()) {
			errors.add(error("resources", "The descriptor has no resources; expected at least one of %s."
				.formatted(String.join(", ", names))));
		}
		errors.refuse();
		return PackageTables.ALL.stream().filter((table) -> path(table).isPresent()).toList();
	}

	private ValidationError error(String column, String message) {
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
	 * Reads a table row by row. Bytes that are not UTF-8 are read as U+FFFD, which no
	 * value may contain, so that each of them is reported with its line.
	 */
	@Override
	public void read(PackageTable table, ValidationErrors errors, Consumer<PackageRow> consumer) {
		String file = file(table);
		List<String> columns = List.of();
		long last = 0;
		try (CsvReader<CsvRecord> csv = open(file)) {
			for (CsvRecord line : csv) {
				if (last == 0 && !isHeader(line.getFields(), table)) {
					errors.add(new ValidationError(file, line.getStartingLineNumber(), "header",
							"'%s' is an invalid header; expected '%s'.".formatted(header(line), header(table))));
					return;
				}
				if (last == 0) {
					columns = List.copyOf(line.getFields());
				}
				else if (line.getFieldCount() != columns.size()) {
					errors.add(new ValidationError(file, line.getStartingLineNumber(), "row",
							"The row has %d fields; expected %d.".formatted(line.getFieldCount(), columns.size())));
				}
				else {
					consumer.accept(row(file, columns, line));
				}
				last = line.getStartingLineNumber();
			}
			if (last == 0) {
				errors.add(new ValidationError(file, 1, "header",
						"The header is missing; expected '%s'.".formatted(header(table))));
			}
		}
		catch (CsvParseException ex) {
			errors.add(new ValidationError(file, last + 1, "file",
					"The file is not valid CSV from this line on (%s); expected CSV by RFC 4180."
						.formatted(reason(ex))));
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			errors.add(new ValidationError(file, 1, "file", "The file was not found; expected it in the package."));
		}
		catch (IOException | UncheckedIOException ex) {
			errors.add(new ValidationError(file, last + 1, "file",
					"The file cannot be read: %s; expected a CSV file.".formatted(reason(ex))));
		}
	}

	// the columns in their order; optional columns may be missing
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
