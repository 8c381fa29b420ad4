package org.smartfactory.registry;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.schema.GraphQLObjectType;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaContractTests {

	private static final JavaClasses CLASSES = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
		.importPackages("org.smartfactory.registry");

	@Test
	void everyFieldHasItsMethodAndItsNullness() {
		AtomicReference<SchemaReport> captured = new AtomicReference<>();
		GraphQlSourceBuilderCustomizer capture = (builder) -> builder.inspectSchemaMappings(
				(inspector) -> inspector.classResolver((type, union) -> classes(type)), captured::set);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(RegistryApplication.class)
			.initializers((GenericApplicationContext each) -> each.registerBean("capture",
					GraphQlSourceBuilderCustomizer.class, () -> capture))
			.run("--spring.datasource.url=" + Engine.H2.newDatabase(), "--server.port=0", "--registry.seed=false")) {
			SchemaReport report = captured.get();
			assertThat(report.unmappedFields()).isEmpty();
			assertThat(report.unmappedRegistrations()).isEmpty();
			assertThat(report.unmappedArguments()).isEmpty();
			assertThat(report.skippedTypes()).isEmpty();
			assertThat(report.fieldNullnessErrors()).isEmpty();
			assertThat(report.argumentNullnessErrors()).isEmpty();
		}
	}

	/** The members of a union are nested in the interface of its results. */
	private static List<Class<?>> classes(GraphQLObjectType type) {
		return CLASSES.stream()
			.filter((each) -> each.getSimpleName().equals(type.getName()))
			.<Class<?>>map(JavaClass::reflect)
			.toList();
	}

}
