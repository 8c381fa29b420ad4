package org.smartfactory.registry.datapackage.table;

import java.util.List;

/**
 * The columns of a staged table, most of which the table of the registry has too.
 *
 * @param all the columns without the line: first those of the package, then the derived
 * ones
 * @param key the names of those that identify a row
 * @param together the names of those that have values together
 */
public record StagedColumns(List<StagedColumn> all, List<String> key, List<List<String>> together) {

	/**
	 * The columns of the table of the registry that the rows of a package write.
	 * @return the names, those of the key included
	 */
	public List<String> written() {
		return this.all.stream().filter(StagedColumn::written).map(StagedColumn::name).toList();
	}

	/**
	 * The written columns that are not part of the key.
	 * @return the names
	 */
	public List<String> data() {
		return written().stream().filter((column) -> !this.key.contains(column)).toList();
	}

	/**
	 * The column that is null where the value of a column is unknown. A known value is
	 * kept when an enterprise is matched by its name or credit code, or merged.
	 * @param column a data column
	 * @return the column itself, or the first of those that are kept together with it
	 */
	public String indicatorOf(String column) {
		return this.together.stream()
			.filter((columns) -> columns.contains(column))
			.map((columns) -> columns.get(0))
			.findFirst()
			.orElse(column);
	}

}
