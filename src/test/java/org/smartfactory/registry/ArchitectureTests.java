package org.smartfactory.registry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.graphql.InputValues;
import org.smartfactory.registry.security.StewardsOnly;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArchitectureTests {

	private static final List<Class<?>> STATEMENT_TYPES = List.of(JdbcOperations.class,
			NamedParameterJdbcOperations.class, Connection.class, Statement.class, DataSource.class,
			DriverManager.class);

	private static final List<String> STATEMENT_PACKAGES = List.of("org.springframework.jdbc.core.simple",
			"org.springframework.jdbc.object", "org.springframework.jdbc.datasource.init",
			"org.springframework.data.jdbc.core", "org.postgresql.copy", "org.h2");

	/**
	 * The snapshot owns a connection; the schema is migrated before there are
	 * repositories.
	 */
	private static final Set<String> BELOW_REPOSITORIES = Set.of("snapshot.Snapshot", "snapshot.Snapshot$Deadline",
			"snapshot.Snapshots", "snapshot.SnapshotIsolation", "monitoring.DatabaseGuard", "monitoring.DatabaseCopy",
			"monitoring.MigrationConnections", "monitoring.SchemaMigration");

	private static final DescribedPredicate<JavaClass> REPOSITORIES = DescribedPredicate.describe("repositories",
			ArchitectureTests::isRepository);

	private static final DescribedPredicate<JavaAccess<?>> STATEMENTS = DescribedPredicate.describe(
			"what makes statements", (access) -> makesStatements(access.getTargetOwner()) && !isConfiguration(access));

	private static final ArchRule STATEMENTS_STAY_IN_REPOSITORIES = noClasses().that(not(REPOSITORIES))
		.should()
		.accessTargetWhere(STATEMENTS);

	private static final ArchRule QUERIES_STAY_IN_REPOSITORIES = methods().that()
		.areAnnotatedWith(Query.class)
		.should()
		.beDeclaredInClassesThat(REPOSITORIES)
		.allowEmptyShould(true);

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

	private static final ArchRule PACKAGES_ARE_READ_WITHOUT_A_DATABASE = noClasses().that()
		.resideInAPackage("..datapackage..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

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

	private static final JavaClasses CLASSES = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
		.importPackages("org.smartfactory.registry");

	private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("org.smartfactory.offenders");

	@Test
	void featuresDependInOneDirection() {
		ApplicationModules.of(RegistryApplication.class).verify();
	}

	@Test
	void everyFeatureIsAModule() {
		assertThat(ApplicationModules.of(RegistryApplication.class)
			.stream()
			.map((module) -> module.getIdentifier().toString())).containsExactlyInAnyOrder("text", "graphql",
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
	void statementsStayInRepositories() {
		STATEMENTS_STAY_IN_REPOSITORIES.check(CLASSES);
		QUERIES_STAY_IN_REPOSITORIES.check(CLASSES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Client", "Template", "Operations", "NamedParameters", "Insert", "Script", "DataSource",
			"Driver", "Connection", "Statement", "PreparedStatement", "Copy" })
	void statementRuleBites(String by) {
		assertThat(violates(STATEMENTS_STAY_IN_REPOSITORIES, "StatementsElsewhere$By" + by)).isTrue();
	}

	@Test
	void queryRuleBites() {
		assertThat(violates(QUERIES_STAY_IN_REPOSITORIES, "StatementsElsewhere$ByQuery")).isTrue();
	}

	@Test
	void controllersArePackagePrivate() {
		CONTROLLERS_ARE_PACKAGE_PRIVATE.check(CLASSES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PublicController", "Handler" })
	void controllerRuleBites(String offender) {
		assertThat(violates(CONTROLLERS_ARE_PACKAGE_PRIVATE, offender)).isTrue();
	}

	@Test
	void recordsOfTheDomainKnowNoFramework() {
		RECORDS_OF_THE_DOMAIN_KNOW_NO_FRAMEWORK.check(CLASSES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "region.GraphqlRecord", "industry.SpringRecord", "enterprise.SqlRecord",
			"recognition.SpringRecord" })
	void recordRuleBites(String offender) {
		assertThat(violates(RECORDS_OF_THE_DOMAIN_KNOW_NO_FRAMEWORK, offender)).isTrue();
	}

	@Test
	void mutationsAreForStewards() {
		MUTATIONS_ARE_FOR_STEWARDS.check(CLASSES);
	}

	@Test
	void mutationRuleBites() {
		assertThat(violates(MUTATIONS_ARE_FOR_STEWARDS, "OpenMutation")).isTrue();
	}

	@Test
	void argumentsAreReadInOnePlace() {
		ARGUMENTS_ARE_READ_IN_ONE_PLACE.check(CLASSES);
	}

	@Test
	void argumentRuleBites() {
		assertThat(violates(ARGUMENTS_ARE_READ_IN_ONE_PLACE, "RawArguments")).isTrue();
	}

	@Test
	void packagesAreReadWithoutADatabase() {
		PACKAGES_ARE_READ_WITHOUT_A_DATABASE.check(CLASSES);
	}

	@Test
	void packageRuleBites() {
		assertThat(violates(PACKAGES_ARE_READ_WITHOUT_A_DATABASE, "datapackage.PackageInTables")).isTrue();
	}

	@Test
	void roomsDependInOneDirection() {
		ROOMS_OF_NOTICES.check(CLASSES);
		ROOMS_OF_LOADS.check(CLASSES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "notice.language.FromLayout", "notice.document.FromLayout", "notice.layout.FromList",
			"notice.list.FromReader" })
	void roomRuleOfNoticesBites(String offender) {
		assertThat(violates(ROOMS_OF_NOTICES, offender)).isTrue();
	}

	@Test
	void roomRuleOfLoadsBites() {
		assertThat(violates(ROOMS_OF_LOADS, "load.staging.FromLoad")).isTrue();
	}

	@Test
	void packagesAreSmall() {
		Map<String, Long> sizes = CLASSES.stream()
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(
					(type) -> type.getPackageName().replaceFirst("org\\.smartfactory\\.registry\\.?", ""),
					Collectors.counting()));
		assertThat(sizes).containsKeys("notice.document", "load");
		sizes.keySet().removeAll(LARGE_PACKAGES);
		assertThat(sizes.values()).allSatisfy((size) -> assertThat(size).isLessThanOrEqualTo(LARGEST_PACKAGE));
	}

	/**
	 * Repositories, what is made in one, the stagings of which each engine has its own,
	 * and what stands before the database itself.
	 */
	private static boolean isRepository(JavaClass type) {
		return type.isAnnotatedWith(Repository.class)
				|| type.isAssignableTo("org.smartfactory.registry.load.staging.Staging")
				|| type.isAssignableTo(DataSource.class)
				|| BELOW_REPOSITORIES.contains(type.getName().replace("org.smartfactory.registry.", ""))
				|| type.getEnclosingClass().filter(ArchitectureTests::isRepository).isPresent();
	}

	private static boolean makesStatements(JavaClass type) {
		return STATEMENT_TYPES.stream().anyMatch(type::isAssignableTo)
				|| STATEMENT_PACKAGES.stream().anyMatch(type.getPackageName()::startsWith);
	}

	// to configure what makes statements makes none
	private static boolean isConfiguration(JavaAccess<?> access) {
		return access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
				&& (access.getTargetOwner().isAssignableTo(DataSource.class)
						|| access.getTargetOwner().isAssignableTo(JdbcOperations.class));
	}

	private static boolean violates(ArchRule rule, String name) {
		return rule.evaluate(OFFENDERS)
			.getFailureReport()
			.getDetails()
			.stream()
			.anyMatch((detail) -> detail.contains("org.smartfactory.offenders." + name + ".")
					|| detail.contains("org.smartfactory.offenders." + name + ">"));
	}

}
