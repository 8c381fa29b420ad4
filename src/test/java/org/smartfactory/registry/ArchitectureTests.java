package org.smartfactory.registry;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.smartfactory.registry.security.StewardsOnly;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final ArchRule STATEMENTS_STAY_IN_REPOSITORIES = noClasses().that()
		.areNotAnnotatedWith(Repository.class)
		.and()
		.areNotMemberClasses()
		.should()
		.dependOnClassesThat()
		.areAssignableTo(JdbcClient.class)
		.orShould()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate");

	private static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.andShould()
		.haveSimpleNameEndingWith("Controller");

	private static final ArchRule RECORDS_OF_THE_DOMAIN_KNOW_NO_FRAMEWORK = noClasses().that()
		.resideInAnyPackage("..region", "..industry", "..enterprise", "..recognition")
		.and()
		.areRecords()
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "graphql..", "java.sql..");

	private static final ArchRule MUTATIONS_ARE_FOR_STEWARDS = methods().that()
		.areAnnotatedWith(MutationMapping.class)
		.should()
		.beDeclaredInClassesThat()
		.areAnnotatedWith(StewardsOnly.class);

	private static final JavaClasses CLASSES = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
		.importPackages("org.smartfactory.registry");

	@Test
	void featuresDependInOneDirection() {
		ApplicationModules.of(RegistryApplication.class).verify();
	}

	@Test
	void everyFeatureIsAModule() {
		assertThat(ApplicationModules.of(RegistryApplication.class)
			.stream()
			.map((module) -> module.getIdentifier().toString())).containsExactlyInAnyOrder("text", "graphql",
					"security", "paging", "limit", "snapshot", "region", "industry", "enterprise", "recognition",
					"search", "ranking", "notice", "intake", "operation", "page", "command");
	}

	@Test
	void statementsStayInRepositories() {
		STATEMENTS_STAY_IN_REPOSITORIES.check(CLASSES);
	}

	@Test
	void statementRuleBites() {
		assertThat(violates(STATEMENTS_STAY_IN_REPOSITORIES, "StatementsElsewhere")).isTrue();
	}

	@Test
	void controllersArePackagePrivate() {
		CONTROLLERS_ARE_PACKAGE_PRIVATE.check(CLASSES);
	}

	@Test
	void controllerRuleBites() {
		assertThat(violates(CONTROLLERS_ARE_PACKAGE_PRIVATE, "PublicHandler")).isTrue();
	}

	@Test
	void recordsOfTheDomainKnowNoFramework() {
		RECORDS_OF_THE_DOMAIN_KNOW_NO_FRAMEWORK.check(CLASSES);
	}

	@Test
	void recordRuleBites() {
		assertThat(violates(RECORDS_OF_THE_DOMAIN_KNOW_NO_FRAMEWORK, "region.FrameworkRecord")).isTrue();
	}

	@Test
	void mutationsAreForStewards() {
		MUTATIONS_ARE_FOR_STEWARDS.check(CLASSES);
	}

	@Test
	void mutationRuleBites() {
		assertThat(violates(MUTATIONS_ARE_FOR_STEWARDS, "OpenMutation")).isTrue();
	}

	private static boolean violates(ArchRule rule, String simpleName) {
		JavaClasses offender = new ClassFileImporter().importPackages("org.smartfactory.offenders");
		return rule.evaluate(offender)
			.getFailureReport()
			.getDetails()
			.stream()
			.anyMatch((detail) -> detail.contains("org.smartfactory.offenders." + simpleName));
	}

}
