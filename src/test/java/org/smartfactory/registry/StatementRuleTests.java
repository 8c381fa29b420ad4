package org.smartfactory.registry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which classes may execute SQL.
 */
class StatementRuleTests {

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
			StatementRuleTests::isRepository);

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

	private static final ArchRule PACKAGES_ARE_READ_WITHOUT_A_DATABASE = noClasses().that()
		.resideInAPackage("..datapackage..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

	@Test
	void statementsStayInRepositories() {
		STATEMENTS_STAY_IN_REPOSITORIES.check(RegistryClasses.ALL);
		QUERIES_STAY_IN_REPOSITORIES.check(RegistryClasses.ALL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Client", "Template", "Operations", "NamedParameters", "Insert", "Script", "DataSource",
			"Driver", "Connection", "Statement", "PreparedStatement", "Copy" })
	void statementRuleBites(String by) {
		assertThat(RegistryClasses.violates(STATEMENTS_STAY_IN_REPOSITORIES, "StatementsElsewhere$By" + by)).isTrue();
	}

	@Test
	void queryRuleBites() {
		assertThat(RegistryClasses.violates(QUERIES_STAY_IN_REPOSITORIES, "StatementsElsewhere$ByQuery")).isTrue();
	}

	@Test
	void packagesAreReadWithoutADatabase() {
		PACKAGES_ARE_READ_WITHOUT_A_DATABASE.check(RegistryClasses.ALL);
	}

	@Test
	void packageRuleBites() {
		assertThat(RegistryClasses.violates(PACKAGES_ARE_READ_WITHOUT_A_DATABASE, "datapackage.PackageInTables"))
			.isTrue();
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
				|| type.getEnclosingClass().filter(StatementRuleTests::isRepository).isPresent();
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

}
