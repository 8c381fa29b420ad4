package org.smartfactory.registry;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The classes that rules of the architecture are checked on.
 */
final class RegistryClasses {

	/** The classes of the registry. */
	static final JavaClasses ALL = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
		.importPackages("org.smartfactory.registry");

	private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("org.smartfactory.offenders");

	private RegistryClasses() {
	}

	/**
	 * Whether a rule finds an offender.
	 * @param rule the rule
	 * @param name the name of a class of {@code org.smartfactory.offenders}
	 * @return {@code true} if the class violates the rule
	 */
	static boolean violates(ArchRule rule, String name) {
		return rule.evaluate(OFFENDERS)
			.getFailureReport()
			.getDetails()
			.stream()
			.anyMatch((detail) -> detail.contains("org.smartfactory.offenders." + name + ".")
					|| detail.contains("org.smartfactory.offenders." + name + ">"));
	}

}
