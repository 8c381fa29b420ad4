package org.smartfactory.offenders.datapackage;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads a package from a database.
 */
public class PackageInTables {

	public String read(ResultSet rows) throws SQLException {
		return rows.getString(1);
	}

}
