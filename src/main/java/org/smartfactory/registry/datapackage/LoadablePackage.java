package org.smartfactory.registry.datapackage;

import java.util.List;
import java.util.function.Consumer;

import org.smartfactory.registry.datapackage.table.PackageRow;
import org.smartfactory.registry.datapackage.table.PackageTable;

/**
 * What can be loaded: some of the tables of a package, in whatever way their rows come.
 */
public interface LoadablePackage {

	/**
	 * The name of the package.
	 * @return the name, as the change log shows it
	 */
	String name();

	/**
	 * Where its facts were read.
	 * @return the sources, empty when it does not say
	 */
	List<PackageDescriptor.Source> sources();

	/**
	 * The tables that the package has.
	 * @return the tables, those referred to before those that refer
	 * @throws PackageRefusedException when it has others, or none
	 */
	List<PackageTable> tables();

	/**
	 * What the rows of a table stand in, as problems name it.
	 * @param table one of the tables that it has
	 * @return the name
	 */
	String file(PackageTable table);

	/**
	 * Reads a table row by row.
	 * @param table the table as it is expected
	 * @param problems where what cannot be read is told
	 * @param consumer takes the rows that can be read
	 */
	void read(PackageTable table, ValidationErrors problems, Consumer<PackageRow> consumer);

}
