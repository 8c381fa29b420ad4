package org.smartfactory.registry.datapackage;

import java.util.List;
import java.util.function.Consumer;

import org.smartfactory.registry.datapackage.table.PackageRow;
import org.smartfactory.registry.datapackage.table.PackageTable;

/**
 * A package that can be loaded, from files or from a request.
 */
public interface LoadablePackage {

	/**
	 * The name of the package.
	 * @return the name, as in the change log
	 */
	String name();

	/**
	 * The sources of the package.
	 * @return the sources, empty if it names none
	 */
	List<PackageDescriptor.Source> sources();

	/**
	 * The tables of the package.
	 * @return the tables, each after the tables that it references
	 * @throws PackageRefusedException if it has unknown tables, or none
	 */
	List<PackageTable> tables();

	/**
	 * The file of a table, as errors name it.
	 * @param table one of the tables of the package
	 * @return the name of the file
	 */
	String file(PackageTable table);

	/**
	 * Reads a table row by row.
	 * @param table one of the tables of the package
	 * @param errors receives what cannot be read
	 * @param consumer receives the rows that can be read
	 */
	void read(PackageTable table, ValidationErrors errors, Consumer<PackageRow> consumer);

}
