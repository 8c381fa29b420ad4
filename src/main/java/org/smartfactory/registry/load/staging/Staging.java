package org.smartfactory.registry.load.staging;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Stages rows in temporary tables, with an implementation for each database. The tables
 * exist only during the transaction of the load.
 */
public interface Staging {

	/**
	 * Creates the temporary tables. This must be the first operation of the transaction.
	 * @throws PessimisticLockingFailureException if another load uses them for too long
	 */
	void create();

	/**
	 * Stages rows.
	 * @param table the table to fill
	 * @param rows adds the rows
	 */
	void fill(StagedTable table, Consumer<Rows> rows);

	/**
	 * Indexes the staged rows. The transaction must not have changed anything else: on
	 * H2, creating an index commits.
	 */
	void index();

	/**
	 * Updates the statistics of tables.
	 * @param tables the tables
	 */
	void analyze(List<String> tables);

	/**
	 * Receives rows.
	 */
	interface Rows {

		/**
		 * Adds a row.
		 * @param values the line, then the values of the columns
		 */
		void add(List<? extends @Nullable Object> values);

	}

}
