package org.smartfactory.registry.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.smartfactory.registry.datapackage.LoadablePackage;
import org.smartfactory.registry.datapackage.PackageDescriptor;
import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.datapackage.table.PackageRow;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.graphql.InputValues;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.message.Message;

/**
 * A package whose rows are the input of a mutation. The fields of the input are the
 * tables and columns of a package, spelled as GraphQL names.
 *
 * @param name the name of the package
 * @param input the input of the mutation, with the rows in a field for each table
 */
record RowPackage(String name, InputValues input) implements LoadablePackage {

	private static final int MAX_ROWS = 1000;

	private static final int MAX_NAME_LENGTH = 80;

	private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern WORD = Pattern.compile("[_-]([a-z])");

	/**
	 * Reads a package.
	 * @param input the input of the mutation
	 * @return the package
	 * @throws InvalidInputException if its name is invalid, or it has no or too many rows
	 */
	static RowPackage of(InputValues input) {
		String name = input.find("name", String.class).orElseThrow();
		if (!NAME.matcher(name).matches() || name.length() > MAX_NAME_LENGTH) {
			throw new InvalidInputException(ErrorCode.INVALID_TEXT, "input.name",
					Message.of("load.name.invalid", MAX_NAME_LENGTH));
		}
		int rows = input.values()
			.values()
			.stream()
			.mapToInt((value) -> (value instanceof List<?> list) ? list.size() : 0)
			.sum();
		if (rows < 1 || rows > MAX_ROWS) {
			throw new InvalidInputException(ErrorCode.INVALID_LENGTH, "input",
					Message.of("load.rows.length", rows, MAX_ROWS));
		}
		return new RowPackage(name, input);
	}

	/**
	 * Converts the name of a table or column to that of the field of the input.
	 * @param name the name in a package: words joined by hyphens or underscores
	 * @return the name in GraphQL
	 */
	static String field(String name) {
		return WORD.matcher(name).replaceAll((word) -> word.group(1).toUpperCase(Locale.ROOT));
	}

	@Override
	public List<PackageDescriptor.Source> sources() {
		return List.of();
	}

	@Override
	public List<PackageTable> tables() {
		return PackageTables.ALL.stream().filter((table) -> !rows(table).isEmpty()).toList();
	}

	@Override
	public String file(PackageTable table) {
		return field(table.name());
	}

	@Override
	public void read(PackageTable table, ValidationErrors errors, Consumer<PackageRow> consumer) {
		long number = 0;
		for (Object row : rows(table)) {
			Map<String, String> values = new HashMap<>();
			for (PackageColumn column : table.columns()) {
				values.put(column.name(),
						new InputValues((Map<?, ?>) row).find(field(column.name()), Object.class)
							.map((value) -> value(column, value.toString()))
							.orElse(""));
			}
			consumer.accept(new PackageRow(file(table), ++number, values));
		}
	}

	private List<?> rows(PackageTable table) {
		List<?> none = List.of();
		return this.input.find(field(table.name()), List.class).orElse(none);
	}

	private static String value(PackageColumn column, String value) {
		return (column.identified() != null) ? GlobalId.keyOrText(value, column.identified()) : value;
	}

}
