package org.smartfactory.registry.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.datapackage.LoadablePackage;
import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;

import org.springframework.stereotype.Component;

/**
 * Stages a package and checks all of it, so that what is staged can be written.
 */
@Component
class PackageReview {

	private final PackageStaging staging;

	private final StagedConstraints rules;

	private final EnterpriseMatcher enterprises;

	private final ReviewWarnings questions;

	private final StagedRowReconciler reconciler;

	private final RegistryTables tables;

	PackageReview(PackageStaging staging, StagedConstraints rules, EnterpriseMatcher enterprises,
			ReviewWarnings questions, StagedRowReconciler reconciler, RegistryTables tables) {
		this.staging = staging;
		this.rules = rules;
		this.enterprises = enterprises;
		this.questions = questions;
		this.reconciler = reconciler;
		this.tables = tables;
	}

	/**
	 * Stages a package.
	 * @param source the package
	 * @param listener hears how far it is
	 * @return what was read, and what is wrong with it by itself
	 */
	Staged stage(LoadablePackage source, LoadListener listener) {
		ValidationErrors problems = new ValidationErrors();
		listener.step("Reading", -1);
		Map<PackageTable, Long> read = this.staging.stage(source, problems, listener);
		listener.step("Checking", -1);
		Map<PackageTable, String> files = new LinkedHashMap<>();
		read.keySet().forEach((table) -> files.put(table, source.file(table)));
		return new Staged(read, files, problems);
	}

	/**
	 * Checks what is staged, and reconciles it with the registry.
	 * @param staged what is staged
	 * @param asking whether to ask what only a person can tell
	 * @return what of it can be written
	 * @throws PackageRefusedException with everything that is wrong
	 */
	Outcome review(Staged staged, boolean asking) {
		Map<PackageTable, Long> read = staged.read();
		Map<PackageTable, String> files = staged.files();
		ValidationErrors problems = staged.problems();
		this.rules.check(List.copyOf(read.keySet()), files, problems);
		problems.refuse();
		Map<String, Long> matches = this.enterprises.match(files.getOrDefault(PackageTables.ENTERPRISES, ""), problems);
		problems.refuse();
		List<ReviewWarning> asked = asking ? this.questions.ask(files.getOrDefault(PackageTables.ENTERPRISES, ""))
				: List.of();
		this.reconciler.reconcile(files.getOrDefault(PackageTables.RECOGNITIONS, ""), problems);
		problems.refuse();
		return new Outcome(read, matches, asked, this.tables.countWithdrawals());
	}

	/**
	 * What is staged.
	 *
	 * @param read how many rows were read of each table
	 * @param files the files of the package by their tables
	 * @param problems what is wrong
	 */
	record Staged(Map<PackageTable, Long> read, Map<PackageTable, String> files, ValidationErrors problems) {

	}

	/**
	 * What can be written.
	 *
	 * @param read how many rows were read of each table
	 * @param matches how many enterprises were matched in each way
	 * @param questions what only a person can tell
	 * @param withdrawals how many recognitions of the registry end
	 */
	record Outcome(Map<PackageTable, Long> read, Map<String, Long> matches, List<ReviewWarning> questions,
			long withdrawals) {

		boolean has(PackageTable table) {
			return this.read.containsKey(table);
		}

	}

}
