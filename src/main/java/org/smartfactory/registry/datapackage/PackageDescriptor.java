package org.smartfactory.registry.datapackage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The descriptor of a data package, {@code datapackage.json}, as far as the registry
 * reads it; see <a href="https://datapackage.org/standard/data-package/">Data
 * Package</a>.
 *
 * @param name the name
 * @param sources where the facts were read
 * @param resources the tables
 */
public record PackageDescriptor(String name, @Nullable List<Source> sources, List<Resource> resources) {

	/**
	 * Whether everything is there that the registry needs; JSON may leave out anything.
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
	 * Where facts were read.
	 *
	 * @param title the title
	 * @param path the address, absent for print
	 */
	public record Source(String title, @Nullable String path) {

	}

	/**
	 * A table.
	 *
	 * @param name the name
	 * @param path the file, relative to the descriptor
	 * @param schema the columns and keys
	 */
	public record Resource(String name, String path, TableSchema schema) {

	}

	/**
	 * The columns and keys of a table; see
	 * <a href="https://datapackage.org/standard/table-schema/">Table Schema</a>.
	 *
	 * @param fields the columns
	 * @param primaryKey the columns that identify a row
	 * @param uniqueKeys columns that together are unique where all have values
	 * @param foreignKeys columns that refer to another row
	 */
	public record TableSchema(List<Field> fields, List<String> primaryKey, @Nullable List<List<String>> uniqueKeys,
			@Nullable List<ForeignKey> foreignKeys) {

	}

	/**
	 * A column.
	 *
	 * @param name the name
	 * @param type string, integer, boolean or date
	 * @param format the form of a string, absent when any will do
	 * @param constraints what values have to fulfil, absent when nothing
	 */
	public record Field(String name, String type, @Nullable String format, @Nullable Constraints constraints) {

	}

	/**
	 * What values have to fulfil; what is absent does not matter.
	 *
	 * @param required whether there has to be one
	 * @param unique whether no other row may have it
	 * @param pattern the regular expression that it matches
	 * @param values the values of which it is one
	 * @param minimum the least number
	 * @param maximum the greatest number
	 * @param maxLength the greatest number of characters
	 */
	public record Constraints(@Nullable Boolean required, @Nullable Boolean unique, @Nullable String pattern,
			@JsonProperty("enum") @Nullable List<String> values, @Nullable Integer minimum, @Nullable Integer maximum,
			@Nullable Integer maxLength) {

		static final Constraints NONE = new Constraints(null, null, null, null, null, null, null);

	}

	/**
	 * Columns that refer to another row.
	 *
	 * @param fields the columns
	 * @param reference what they refer to
	 */
	public record ForeignKey(List<String> fields, Reference reference) {

	}

	/**
	 * What columns refer to.
	 *
	 * @param resource the table, empty for the same one
	 * @param fields the columns referred to
	 */
	public record Reference(String resource, List<String> fields) {

	}

}
