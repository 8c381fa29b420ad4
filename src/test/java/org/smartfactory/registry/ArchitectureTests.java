package org.smartfactory.registry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which packages may use which, and how large they may be.
 */
class ArchitectureTests {

	/** What is read goes up: from the characters to the list. */
	private static final ArchRule ROOMS_OF_NOTICES = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("reader")
		.definedBy(DescribedPredicate.describe("reader",
				(type) -> type.getPackageName().endsWith(".notice") && type.getSimpleName().equals("NoticeReader")))
		.layer("list")
		.definedBy("..notice.list..")
		.layer("layout")
		.definedBy("..notice.layout..")
		.layer("document")
		.definedBy("..notice.document..")
		.layer("language")
		.definedBy("..notice.language..")
		.whereLayer("reader")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("list")
		.mayOnlyBeAccessedByLayers("reader")
		.whereLayer("layout")
		.mayOnlyBeAccessedByLayers("reader", "list")
		.whereLayer("document")
		.mayOnlyBeAccessedByLayers("reader", "list", "layout")
		.whereLayer("language")
		.mayOnlyBeAccessedByLayers("list", "layout", "document");

	private static final ArchRule ROOMS_OF_LOADS = noClasses().that()
		.resideInAPackage("..load.staging..")
		.should()
		.dependOnClassesThat(
				DescribedPredicate.describe("are what loads", (type) -> type.getPackageName().endsWith(".load")));

	/** Each of these has its reason in its package-info. */
	private static final Set<String> LARGE_PACKAGES = Set.of("command", "recognition");

	private static final int LARGEST_PACKAGE = 25;

	@Test
	void featuresDependInOneDirection() {
		ApplicationModules.of(RegistryApplication.class).verify();
	}

	@Test
	void everyFeatureIsAModule() {
		assertThat(ApplicationModules.of(RegistryApplication.class)
			.stream()
			.map((module) -> module.getIdentifier().toString())).containsExactlyInAnyOrder("message", "text", "graphql",
					"security", "sql", "paging", "limits", "snapshot", "region", "industry", "enterprise",
					"recognition", "search", "counts", "ranking", "notice", "datapackage", "registry", "load",
					"correction", "export", "synthetic", "monitoring", "web", "command");
	}

	@Test
	void moduleRuleBites() {
		ApplicationModules circle = ApplicationModules.of("org.smartfactory.offenders.circle",
				(ImportOption) (location) -> true);
		assertThatExceptionOfType(Violations.class).isThrownBy(circle::verify)
			.withMessageContaining("Cycle detected: Slice egg");
	}

	@Test
	void roomsDependInOneDirection() {
		ROOMS_OF_NOTICES.check(RegistryClasses.ALL);
		ROOMS_OF_LOADS.check(RegistryClasses.ALL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "notice.language.FromLayout", "notice.document.FromLayout", "notice.layout.FromList",
			"notice.list.FromReader" })
	void roomRuleOfNoticesBites(String offender) {
		assertThat(RegistryClasses.violates(ROOMS_OF_NOTICES, offender)).isTrue();
	}

	@Test
	void roomRuleOfLoadsBites() {
		assertThat(RegistryClasses.violates(ROOMS_OF_LOADS, "load.staging.FromLoad")).isTrue();
	}

	@Test
	void packagesAreSmall() {
		Map<String, Long> sizes = RegistryClasses.ALL.stream()
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(
					(type) -> type.getPackageName().replaceFirst("org\\.smartfactory\\.registry\\.?", ""),
					Collectors.counting()));
		assertThat(sizes).containsKeys("notice.document", "load");
		sizes.keySet().removeAll(LARGE_PACKAGES);
		assertThat(sizes.values()).allSatisfy((size) -> assertThat(size).isLessThanOrEqualTo(LARGEST_PACKAGE));
	}

}
