package org.smartfactory.registry.load;

import java.util.Locale;

/**
 * The steps that reconcile the staged rows of a package with the registry, in the order
 * of their execution.
 * <p>
 * Before the first step, a staged row has the values and IDs of the package, which
 * {@link StagedConstraints} has checked. A staged enterprise also has {@code matched_by},
 * how it was matched with an enterprise of the registry, or {@code NEW}, and
 * {@code target_id}, the ID of that enterprise, or its own.
 * <p>
 * After the last step, a staged row has the key of the row of the registry that it
 * updates or inserts, and a value that is not null replaces that of the registry. Rows
 * that repeat others, and rows for which the registry has better evidence, are deleted.
 * Each staged enterprise has a staged name at position 0, the registered name. Two steps
 * change the registry itself, since a staged row cannot delete a value:
 * {@link #DELETE_PROMOTED_NAME} and {@link #CLEAR_COMPLETE_FOR}.
 * <p>
 * The order matters in these cases, which {@code ReconciliationStepTests} tests:
 * <ul>
 * <li>{@code DROP_KNOWN_…_OF_MERGED} precede {@code MAP_NAMES_…} and
 * {@code MAP_INDUSTRIES_…}, which replace the merged IDs; {@code DROP_MERGED_ENTERPRISES}
 * precedes {@code DROP_KNOWN_NAMES} and {@code MAP_ENTERPRISES_…}, which would take the
 * merged enterprise for the one that remains.
 * <li>The other {@code MAP_…_TO_REGISTRY_IDS} precede {@code MAP_ENTERPRISES_…}, which
 * overwrites the IDs of the package. {@code MAP_NAMES_…} and {@code MAP_INDUSTRIES_…}
 * precede all other steps that compare names or industries, except those of the first
 * case; {@code MAP_ENTERPRISES_…} precedes {@code ADD_REGISTERED_NAMES}, which copies the
 * ID.
 * <li>{@code KEEP_REGISTERED_NAME} precedes {@code ADD_REPLACED_NAME} and
 * {@code DELETE_PROMOTED_NAME}, which act on a rename.
 * {@code ADD_NAME_FOUND_BY_CREDIT_CODE} precedes {@code KEEP_KNOWN_VALUES}, which
 * overwrites the name, and that precedes {@code DROP_NAMES_THAT_BECOME_REGISTERED}, which
 * reads the final name.
 * <li>All steps that add or delete other names precede {@code APPEND_NAMES}, which
 * numbers them; {@code KEEP_NAME_POSITIONS} and {@code ADD_REGISTERED_NAMES} follow it,
 * because it would overwrite their positions.
 * <li>{@code MAP_RECOGNITIONS_TO_REGISTRY_IDS}, {@code MAP_RECOGNITIONS_BY_POSITION} and
 * {@code REJECT_TAKEN_POSITIONS} each use the result of the one before.
 * </ul>
 */
enum ReconciliationStep {

	DROP_MERGED_ENTERPRISES(
			"Deletes enterprises that the registry has merged into others, before a step takes such a row for "
					+ "the enterprise that remains.",
			ReconciliationSql.DROP_MERGED_ENTERPRISES),

	DROP_KNOWN_INDUSTRIES_OF_MERGED(
			"Deletes industries of merged enterprises that the remaining enterprise has, while the rows still "
					+ "have the merged ID.",
			ReconciliationSql.DROP_KNOWN_INDUSTRIES_OF_MERGED),

	DROP_KNOWN_NAMES_OF_MERGED(
			"Deletes names of merged enterprises that the remaining enterprise has, while the rows still have "
					+ "the merged ID.",
			ReconciliationSql.DROP_KNOWN_NAMES_OF_MERGED),

	MAP_NAMES_TO_REGISTRY_IDS(
			"Replaces the enterprise IDs of names with those of the registry, before a step compares names by "
					+ "enterprise.",
			ReconciliationSql.replaceEnterpriseIds("staged_enterprise_name")),

	MAP_INDUSTRIES_TO_REGISTRY_IDS(
			"Replaces the enterprise IDs of industries with those of the registry, before a step compares "
					+ "industries by enterprise.",
			ReconciliationSql.replaceEnterpriseIds("staged_enterprise_industry")),

	MAP_RECOGNITIONS_TO_REGISTRY_IDS(
			"Replaces the enterprise IDs of recognitions with those of the registry, while the enterprises still "
					+ "have the IDs of the package.",
			ReconciliationSql.replaceEnterpriseIds("staged_recognition")),

	MAP_MERGES_TO_REGISTRY_IDS(
			"Replaces the IDs of the enterprises that remain after a merge with those of the registry, while the "
					+ "enterprises still have the IDs of the package.",
			ReconciliationSql.replaceEnterpriseIds("staged_enterprise_merge")),

	DROP_REPEATED_INDUSTRIES(
			"Deletes industries that an earlier row has for the same enterprise, which only the IDs of the "
					+ "registry show.",
			ReconciliationSql.DROP_REPEATED_INDUSTRIES),

	DROP_REPEATED_NAMES(
			"Deletes names that an earlier row has for the same enterprise, which only the IDs of the registry show.",
			ReconciliationSql.DROP_REPEATED_NAMES),

	KEEP_REGISTERED_NAME(
			"Restores the registered name where the package has only one of the other names, before the steps "
					+ "for a rename.",
			ReconciliationSql.KEEP_REGISTERED_NAME),

	ADD_REPLACED_NAME(
			"Adds the old registered name of a renamed enterprise to its other names, before these are numbered.",
			ReconciliationSql.ADD_REPLACED_NAME),

	ADD_NAME_FOUND_BY_CREDIT_CODE(
			"Adds the name of an enterprise that was matched by its credit code to its other names if it is "
					+ "unknown, before the name is replaced.",
			ReconciliationSql.ADD_NAME_FOUND_BY_CREDIT_CODE),

	DELETE_PROMOTED_NAME(
			"Deletes from the registry the other name that becomes the registered name, before other names are "
					+ "numbered.",
			ReconciliationSql.DELETE_PROMOTED_NAME),

	KEEP_KNOWN_VALUES(
			"Replaces the values of an enterprise with those that the registry has where the match was not by ID, "
					+ "so that only gaps are filled.",
			ReconciliationSql.KEEP_KNOWN_VALUES),

	KEEP_DIVISION("Replaces the division with that of the registry where the match was by ID and the package has none "
			+ "or a less precise one.", ReconciliationSql.KEEP_DIVISION),

	DROP_KNOWN_INDUSTRIES(
			"Deletes industries that the registry has where the match was not by ID, so that they are not "
					+ "overwritten.",
			ReconciliationSql.DROP_KNOWN_INDUSTRIES),

	DROP_KNOWN_NAMES(
			"Deletes names that the registry has where the match was not by ID, so that they are not overwritten.",
			ReconciliationSql.DROP_KNOWN_NAMES),

	MAP_ENTERPRISES_TO_REGISTRY_IDS(
			"Replaces the IDs of enterprises with those of the registry, now that no other row refers to the IDs "
					+ "of the package.",
			ReconciliationSql.MAP_ENTERPRISES_TO_REGISTRY_IDS),

	DROP_NAMES_THAT_STAY_REGISTERED(
			"Deletes other names that are the registered name in the registry, unless the enterprise is renamed.",
			ReconciliationSql.DROP_NAMES_THAT_STAY_REGISTERED),

	DROP_NAMES_THAT_BECOME_REGISTERED(
			"Deletes other names that are the registered name of the same package, which no later step changes.",
			ReconciliationSql.DROP_NAMES_THAT_BECOME_REGISTERED),

	APPEND_NAMES("Numbers the remaining other names of known enterprises after those of the registry.",
			ReconciliationSql.APPEND_NAMES),

	KEEP_NAME_POSITIONS(
			"Restores the position of other names that the registry has, which the step before numbered as if "
					+ "they were new.",
			ReconciliationSql.KEEP_NAME_POSITIONS),

	ADD_REGISTERED_NAMES("Adds the registered names at position 0, after the steps that number and delete other names.",
			ReconciliationSql.ADD_REGISTERED_NAMES),

	MAP_RECOGNITIONS_BY_POSITION(
			"Replaces the ID of a recognition with that of the registry for the same list, position and enterprise.",
			ReconciliationSql.MAP_RECOGNITIONS_BY_POSITION),

	REJECT_TAKEN_POSITIONS(
			"Reports recognitions at a position that another one keeps in the registry, now that both have the "
					+ "IDs of the registry.",
			ReconciliationSql.REJECT_TAKEN_POSITIONS, Kind.CHECK),

	CLEAR_COMPLETE_FOR(
			"Clears in the registry the division for which a list is complete if the package has the list as "
					+ "complete nationwide.",
			ReconciliationSql.CLEAR_COMPLETE_FOR),

	KEEP_DOCUMENT_NUMBERS(
			"Adds the document number of the registry, and its normalized form to the text for searches, where "
					+ "the package has none.",
			ReconciliationSql.KEEP_DOCUMENT_NUMBERS, Kind.DOCUMENT_NUMBERS);

	private final String description;

	private final String sql;

	private final Kind kind;

	ReconciliationStep(String description, String sql) {
		this(description, sql, Kind.UPDATE);
	}

	ReconciliationStep(String description, String sql, Kind kind) {
		this.description = description;
		this.sql = sql;
		this.kind = kind;
	}

	/**
	 * Says what the step does, and why at this place.
	 * @return a sentence
	 */
	String description() {
		return this.description;
	}

	/**
	 * The statement of the step.
	 * @return the statement, with a comment that names the step
	 */
	String sql() {
		return "/* load.reconcile-%s */ %s".formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), this.sql);
	}

	Kind kind() {
		return this.kind;
	}

	/**
	 * How a step is executed.
	 */
	enum Kind {

		/** The statement is executed. */
		UPDATE,

		/**
		 * The statement selects the {@code line} and a {@code message} of each invalid
		 * row.
		 */
		CHECK,

		/**
		 * The statement selects the document numbers to add, which are normalized in
		 * Java.
		 */
		DOCUMENT_NUMBERS

	}

}
