package org.smartfactory.registry.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the input types of the mutation with the tables of data packages: both have
 * the same columns.
 */
class RowPackageTests {

	/** The reference tables, which stewards do not load. */
	private static final List<PackageTable> REFERENCE = List.of(PackageTables.DIVISIONS, PackageTables.INDUSTRIES,
			PackageTables.FACTORY_LEVELS);

	private static final TypeDefinitionRegistry SCHEMA = schema();

	private static TypeDefinitionRegistry schema() {
		try (Stream<Path> files = Files.list(Path.of("schema/graphql"))) {
			TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
			for (Path file : files.toList()) {
				schema.merge(new SchemaParser().parse(Files.readString(file)));
			}
			return schema;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static List<PackageTable> tables() {
		return PackageTables.ALL.stream().filter((table) -> !REFERENCE.contains(table)).toList();
	}

	@Test
	void inputHasEveryTableExceptReferenceTables() {
		List<String> fields = new ArrayList<>(List.of("name", "reason", "reasonIsPublic"));
		tables().forEach((table) -> fields.add(RowPackage.field(table.name())));
		assertThat(fields("LoadPackageInput").keySet()).containsExactlyElementsOf(fields);
	}

	@ParameterizedTest
	@MethodSource("tables")
	void rowHasTheColumnsOfItsTable(PackageTable table) {
		Map<String, Type<?>> fields = fields(typeName(fields("LoadPackageInput").get(RowPackage.field(table.name()))));
		assertThat(fields.keySet())
			.containsExactlyElementsOf(table.columnNames().stream().map(RowPackage::field).toList());
		for (PackageColumn column : table.columns()) {
			Type<?> type = Objects.requireNonNull(fields.get(RowPackage.field(column.name())));
			assertThat(type instanceof NonNullType).as("%s.%s", table.name(), column.name())
				.isEqualTo(column.isRequired());
			if (!column.values().isEmpty()) {
				assertThat(values(typeName(type))).containsExactlyInAnyOrderElementsOf(column.values());
			}
		}
	}

	private static Map<String, Type<?>> fields(String input) {
		Map<String, Type<?>> fields = new LinkedHashMap<>();
		InputObjectTypeDefinition definition = SCHEMA.getTypeOrNull(input, InputObjectTypeDefinition.class);
		for (InputValueDefinition field : definition.getInputValueDefinitions()) {
			fields.put(field.getName(), field.getType());
		}
		return fields;
	}

	private static List<String> values(String name) {
		return SCHEMA.getTypeOrNull(name, EnumTypeDefinition.class)
			.getEnumValueDefinitions()
			.stream()
			.map(EnumValueDefinition::getName)
			.toList();
	}

	private static String typeName(Type<?> type) {
		return (type instanceof TypeName name) ? name.getName() : typeName((Type<?>) type.getChildren().get(0));
	}

}
