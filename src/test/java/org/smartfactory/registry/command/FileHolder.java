package org.smartfactory.registry.command;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A process that keeps a database open: H2 locks its file against other processes, not
 * against other connections.
 */
public final class FileHolder {

	private FileHolder() {
	}

	public static void main(String[] args) throws SQLException, IOException {
		try (var connection = DriverManager.getConnection(args[0])) {
			System.out.println("open");
			System.in.read();
		}
	}

}
