package org.smartfactory.registry.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.intake.PackageDescriptor.Resource;

import org.springframework.stereotype.Component;

/**
 * Stages a package and checks all of it, so that what is staged can be written.
 */
@Component
class PackageReview {

	private final PackageStaging staging;

	private final StagedRules rules;

	private final StagedEnterprises enterprises;

	private final RegistryTerms terms;

	private final RegistryTables tables;

	PackageReview(PackageStaging staging, StagedRules rules, StagedEnterprises enterprises, RegistryTerms terms,
			RegistryTables tables) {
		this.staging = staging;
		this.rules = rules;
		this.enterprises = enterprises;
		this.terms = terms;
		this.tables = tables;
	}

	/**
	 * Reviews a package.
	 * @param source the package
	 * @param listener hears how far it is
	 * @return what is staged
	 * @throws PackageRefusedException with everything that is wrong
	 */
	Outcome review(DataPackage source, LoadListener listener) {
		Problems problems = new Problems();
		listener.step("Reading", -1);
		Map<Resource, Long> read = this.staging.stage(source, problems, listener);
		listener.step("Checking", -1);
		Map<String, String> files = new LinkedHashMap<>();
		read.keySet().forEach((table) -> files.put(table.name(), source.file(table)));
		this.rules.check(List.copyOf(read.keySet()), files, problems);
		problems.refuse();
		Map<String, Long> matches = this.enterprises.match(files.getOrDefault("enterprises", ""), problems);
		problems.refuse();
		this.terms.apply(files.getOrDefault("recognitions", ""), problems);
		problems.refuse();
		return new Outcome(read, matches, this.tables.countWithdrawals());
	}

	/**
	 * What is staged.
	 *
	 * @param read how many rows were read of each table
	 * @param matches how many enterprises were matched in each way
	 * @param withdrawals how many recognitions of the registry end
	 */
	record Outcome(Map<Resource, Long> read, Map<String, Long> matches, long withdrawals) {

		boolean has(String table) {
			return this.read.keySet().stream().anyMatch((each) -> each.name().equals(table));
		}

	}

}
