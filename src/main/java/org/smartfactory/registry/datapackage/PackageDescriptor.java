package org.smartfactory.registry.datapackage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The descriptor of a data package, {@code datapackage.json}, as far as the registry
 * reads it; see <a href="https://datapackage.org/standard/data-package/">Data
 * Package</a>.
 *
 * @param name the name
 * @param sources the sources, absent if it names none
 * @param resources the tables
 */
public record PackageDescriptor(String name, @Nullable List<Source> sources, List<Resource> resources) {

	/**
	 * Whether all properties that the registry needs are present; JSON may omit any.
	 */
	boolean isComplete() {
		return Stream.of(this.name, this.resources).allMatch(Objects::nonNull)
				&& this.resources.stream()
					.allMatch((table) -> table != null
							&& Stream.of(table.name(), table.path(), table.schema()).allMatch(Objects::nonNull))
				&& (this.sources == null
						|| this.sources.stream().allMatch((source) -> source != null && source.title() != null));
	}

	/**
	 * A source of the data.
	 *
	 * @param title the title
	 * @param path the URL, absent for print
	 */
	public record Source(String title, @Nullable String path) {

	}

	/**
	 * A table.
	 *
	 * @param name the name
	 * @param path the file, relative to the descriptor
	 * @param schema the columns and keys that the package declares; the registry uses its
	 * own
	 */
	public record Resource(String name, String path, Map<String, Object> schema) {

	}

}
