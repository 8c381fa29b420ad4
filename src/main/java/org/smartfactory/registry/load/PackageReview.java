package org.smartfactory.registry.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.LoadablePackage;
import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.message.Message;

import org.springframework.stereotype.Component;

/**
 * Stages a package, validates it and reconciles the staged rows with the registry.
 */
@Component
class PackageReview {

	private final PackageStaging staging;

	private final StagedConstraints constraints;

	private final EnterpriseMatcher enterprises;

	private final ReviewWarnings warnings;

	private final StagedRowReconciler reconciler;

	private final RegistryTables tables;

	PackageReview(PackageStaging staging, StagedConstraints constraints, EnterpriseMatcher enterprises,
			ReviewWarnings warnings, StagedRowReconciler reconciler, RegistryTables tables) {
		this.staging = staging;
		this.constraints = constraints;
		this.enterprises = enterprises;
		this.warnings = warnings;
		this.reconciler = reconciler;
		this.tables = tables;
	}

	/**
	 * Stages a package.
	 * @param source the package
	 * @param listener receives the progress
	 * @return the staged rows, and the errors of single rows
	 */
	Staged stage(LoadablePackage source, LoadListener listener) {
		ValidationErrors errors = new ValidationErrors();
		listener.step(Message.of("load.step.reading"), -1);
		Map<PackageTable, Long> read = this.staging.stage(source, errors, listener);
		listener.step(Message.of("load.step.checking"), -1);
		Map<PackageTable, String> files = new LinkedHashMap<>();
		read.keySet().forEach((table) -> files.put(table, source.file(table)));
		return new Staged(read, files, errors);
	}

	/**
	 * Validates the staged rows across rows and reconciles them with the registry.
	 * @param staged the staged package
	 * @param warnings receives what a steward should review, absent for a load
	 * @return the rows that can be written
	 * @throws PackageRefusedException if there are errors
	 */
	Outcome review(Staged staged, @Nullable Consumer<ReviewWarning> warnings) {
		Map<PackageTable, Long> read = staged.read();
		Map<PackageTable, String> files = staged.files();
		ValidationErrors errors = staged.errors();
		this.constraints.check(List.copyOf(read.keySet()), files, errors);
		errors.refuse();
		Map<String, Long> matches = this.enterprises.match(files.getOrDefault(PackageTables.ENTERPRISES, ""), errors);
		errors.refuse();
		if (warnings != null) {
			this.warnings.find(files.getOrDefault(PackageTables.ENTERPRISES, ""), warnings);
		}
		this.reconciler.reconcile(files.getOrDefault(PackageTables.RECOGNITIONS, ""), errors);
		errors.refuse();
		return new Outcome(read, files, matches, this.tables.countWithdrawals());
	}

	/**
	 * A staged package.
	 *
	 * @param read how many rows were read of each table
	 * @param files the files of the package by their tables
	 * @param errors the errors found so far
	 */
	record Staged(Map<PackageTable, Long> read, Map<PackageTable, String> files, ValidationErrors errors) {

	}

	/**
	 * A package that can be written.
	 *
	 * @param read how many rows were read of each table
	 * @param files the files of the package by their tables
	 * @param matches how many enterprises were matched in each way
	 * @param withdrawals how many recognitions of the registry will be withdrawn
	 */
	record Outcome(Map<PackageTable, Long> read, Map<PackageTable, String> files, Map<String, Long> matches,
			long withdrawals) {

		boolean has(PackageTable table) {
			return this.read.containsKey(table);
		}

	}

}
