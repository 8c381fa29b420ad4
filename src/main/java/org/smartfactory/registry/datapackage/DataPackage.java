package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.smartfactory.registry.datapackage.table.PackageRow;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * A data package: a descriptor and the CSV files beside it.
 */
public final class DataPackage implements LoadablePackage {

	/** The maximum size of a descriptor, in MiB. */
	private static final int MAX_DESCRIPTOR = 4;

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
				throw refused(location, 1, Message.of("datapackage.descriptor.incomplete"));
			}
			return new DataPackage(location, descriptor);
		}
		catch (JacksonException ex) {
			throw refused(location, (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1,
					Message.of("datapackage.descriptor.invalid",
							Sanitizer.harmless(ex.getOriginalMessage().lines().findFirst().orElse(""))));
		}
		catch (IOException ex) {
			throw refused(location, 1, Message.of("datapackage.descriptor.unreadable",
					(ex instanceof Localized) ? ex : Sanitizer.harmless(String.valueOf(ex.getMessage()))));
		}
	}

	private static PackageRefusedException refused(Resource location, long line, Message message) {
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
				errors.add(error("resources", Message.of("datapackage.resource.twice", Sanitizer.of(resource.name()))));
			}
			if (!names.contains(resource.name())) {
				errors.add(error("resources", Message.of("datapackage.resource.unknown", Sanitizer.of(resource.name()),
						String.join(", ", names))));
			}
			if (!INSIDE.matcher(resource.path()).matches()) {
				errors.add(error("path", Message.of("datapackage.resource.path", Sanitizer.of(resource.path()))));
			}
		}
		if (this.descriptor.resources().isEmpty()) {
			errors.add(error("resources", Message.of("datapackage.resource.none", String.join(", ", names))));
		}
		errors.refuse();
		return PackageTables.ALL.stream().filter((table) -> path(table).isPresent()).toList();
	}

	private ValidationError error(String column, Message message) {
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

	@Override
	public void read(PackageTable table, ValidationErrors errors, Consumer<PackageRow> consumer) {
		new TableReader(this.location, file(table), table).read(errors, consumer);
	}

}
