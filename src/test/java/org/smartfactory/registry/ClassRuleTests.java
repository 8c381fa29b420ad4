package org.smartfactory.registry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.graphql.InputValues;
import org.smartfactory.registry.security.StewardsOnly;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What controllers, records and mutations must be like, and where arguments are read.
 */
class ClassRuleTests {

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

	private static final ArchRule ARGUMENTS_ARE_READ_IN_ONE_PLACE = noClasses().that()
		.areNotAssignableTo(InputValues.class)
		.should()
		.callMethodWhere(DescribedPredicate.describe("read raw arguments",
				(call) -> call.getTargetOwner().getPackageName().startsWith("graphql.")
						&& !call.getTargetOwner().getSimpleName().startsWith("GraphQL")
						&& call.getName().matches("containsArgument|get(Resolved)?Arguments?(OrDefault)?")));

	@Test
	void controllersArePackagePrivate() {
		CONTROLLERS_ARE_PACKAGE_PRIVATE.check(RegistryClasses.ALL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PublicController", "Handler" })
	void controllerRuleBites(String offender) {
		assertThat(RegistryClasses.violates(CONTROLLERS_ARE_PACKAGE_PRIVATE, offender)).isTrue();
	}

	@Test
	void recordsOfTheDomainKnowNoFramework() {
		RECORDS_OF_THE_DOMAIN_KNOW_NO_FRAMEWORK.check(RegistryClasses.ALL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "region.GraphqlRecord", "industry.SpringRecord", "enterprise.SqlRecord",
			"recognition.SpringRecord" })
	void recordRuleBites(String offender) {
		assertThat(RegistryClasses.violates(RECORDS_OF_THE_DOMAIN_KNOW_NO_FRAMEWORK, offender)).isTrue();
	}

	@Test
	void mutationsAreForStewards() {
		MUTATIONS_ARE_FOR_STEWARDS.check(RegistryClasses.ALL);
	}

	@Test
	void mutationRuleBites() {
		assertThat(RegistryClasses.violates(MUTATIONS_ARE_FOR_STEWARDS, "OpenMutation")).isTrue();
	}

	@Test
	void argumentsAreReadInOnePlace() {
		ARGUMENTS_ARE_READ_IN_ONE_PLACE.check(RegistryClasses.ALL);
	}

	@Test
	void argumentRuleBites() {
		assertThat(RegistryClasses.violates(ARGUMENTS_ARE_READ_IN_ONE_PLACE, "RawArguments")).isTrue();
	}

}
