package org.smartfactory.registry.load.staging;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.PessimisticLockingFailureException;

/**
 * How rows are staged, which each database does in its own way. All of it happens in the
 * transaction of the load, and is gone with it.
 */
public interface Staging {

	/**
	 * Creates the temporary tables of a load, before anything else is done in its
	 * transaction.
	 * @throws PessimisticLockingFailureException when another load has them for too long
	 */
	void create();

	/**
	 * Stages rows.
	 * @param table where they go
	 * @param rows adds all of them
	 */
	void fill(StagedTable table, Consumer<Rows> rows);

	/**
	 * Makes the staged rows ready to be joined. Nothing else may have been done in the
	 * transaction: on H2, creating an index commits what was done before.
	 */
	void index();

	/**
	 * Tells the planner of the database that tables have other rows than before.
	 * @param tables the tables
	 */
	void analyze(List<String> tables);

	/**
	 * Takes rows.
	 */
	interface Rows {

		/**
		 * Takes a row.
		 * @param values the line, then the values of the columns
		 */
		void add(List<? extends @Nullable Object> values);

	}

}
