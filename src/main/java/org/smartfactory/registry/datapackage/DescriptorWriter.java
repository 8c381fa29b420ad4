package org.smartfactory.registry.datapackage;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.table.ColumnType;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.datapackage.table.PackageColumn.Reference;
import org.smartfactory.registry.datapackage.table.PackageTable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the descriptor of a package with the titles, descriptions, constraints and keys
 * of its tables; see <a href="https://datapackage.org/standard/data-package/">Data
 * Package</a>.
 */
final class DescriptorWriter {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
			Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
		.withArrayIndenter(INDENTER)
		.withObjectIndenter(INDENTER);

	private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

	private DescriptorWriter() {
	}

	/**
	 * Writes a descriptor.
	 * @param metadata the name, title, description and sources of the package
	 * @param tables the tables of the package
	 * @return the descriptor, indented
	 */
	static String write(PackageMetadata metadata, Collection<PackageTable> tables) {
		ObjectNode descriptor = MAPPER.createObjectNode();
		descriptor.put("$schema", PROFILES + "datapackage.json");
		descriptor.put("name", metadata.name())
			.put("title", metadata.title())
			.put("description", metadata.description());
		List.of("智能工厂", "smart factory", "China", "register").forEach(descriptor.putArray("keywords")::add);
		descriptor.putArray("licenses")
			.addObject()
			.put("name", "CC0-1.0")
			.put("title", "Creative Commons Zero 1.0")
			.put("path", "https://creativecommons.org/publicdomain/zero/1.0/");
		descriptor.putArray("contributors")
			.addObject()
			.put("title", "The smart-factory registry")
			.putArray("roles")
			.add("compiler");
		writeSources(descriptor, metadata.sources());
		ArrayNode resources = descriptor.putArray("resources");
		tables.forEach((table) -> writeTable(resources.addObject(), table, tables));
		return MAPPER.writer().with(PRINTER).writeValueAsString(descriptor) + "\n";
	}

	/**
	 * The standard requires at least one source, or that the property is absent.
	 * @param descriptor the descriptor
	 * @param sources the sources
	 */
	private static void writeSources(ObjectNode descriptor, List<PackageDescriptor.Source> sources) {
		if (sources.isEmpty()) {
			return;
		}
		ArrayNode written = descriptor.putArray("sources");
		sources.forEach((source) -> putKnown(written.addObject().put("title", source.title()), "path", source.path()));
	}

	private static void writeTable(ObjectNode resource, PackageTable table, Collection<PackageTable> tables) {
		resource.put("name", table.name())
			.put("title", table.title())
			.put("description", table.description())
			.put("path", table.path())
			.put("type", "table")
			.put("format", "csv")
			.put("mediatype", "text/csv")
			.put("encoding", "utf-8");
		resource.putObject("dialect")
			.put("delimiter", ",")
			.put("header", true)
			.put("lineTerminator", "\n")
			.put("quoteChar", "\"")
			.put("doubleQuote", true);
		ObjectNode schema = resource.putObject("schema").put("$schema", PROFILES + "tableschema.json");
		ArrayNode fields = schema.putArray("fields");
		table.columns().forEach((column) -> writeColumn(fields.addObject(), column));
		table.key().forEach(schema.putArray("primaryKey")::add);
		if (!table.uniqueKeys().isEmpty()) {
			ArrayNode keys = schema.putArray("uniqueKeys");
			table.uniqueKeys().forEach((key) -> key.forEach(keys.addArray()::add));
		}
		writeReferences(schema, table, tables);
		schema.putArray("missingValues").add("");
	}

	private static void writeColumn(ObjectNode field, PackageColumn column) {
		field.put("name", column.name())
			.put("title", column.title())
			.put("description", column.description())
			.put("type", column.type().type());
		putKnown(field, "format", column.type().format());
		if (column.type() == ColumnType.BOOLEAN) {
			ColumnType.TRUE_VALUES.forEach(field.putArray("trueValues")::add);
			ColumnType.FALSE_VALUES.forEach(field.putArray("falseValues")::add);
		}
		ObjectNode constraints = MAPPER.createObjectNode();
		if (column.isRequired()) {
			constraints.put("required", true);
		}
		if (column.isUnique()) {
			constraints.put("unique", true);
		}
		putKnown(constraints, "pattern", (column.pattern() != null) ? column.pattern().pattern() : null);
		if (!column.values().isEmpty()) {
			column.values().forEach(constraints.putArray("enum")::add);
		}
		putKnown(constraints, "minimum", column.minimum());
		putKnown(constraints, "maximum", column.maximum());
		putKnown(constraints, "maxLength", column.maxLength());
		if (!constraints.isEmpty()) {
			field.set("constraints", constraints);
		}
	}

	/**
	 * Writes the foreign keys. A foreign key to a table that is not in the package would
	 * make the package invalid for other tools, so it is left out.
	 * @param schema the schema of the table
	 * @param table the table
	 * @param tables the tables of the package
	 */
	private static void writeReferences(ObjectNode schema, PackageTable table, Collection<PackageTable> tables) {
		List<String> held = tables.stream().map(PackageTable::name).toList();
		ArrayNode keys = MAPPER.createArrayNode();
		for (PackageColumn column : table.columns()) {
			Reference reference = column.reference();
			if (reference != null && held.contains(reference.table())) {
				ObjectNode key = keys.addObject();
				key.putArray("fields").add(column.name());
				ObjectNode referred = key.putObject("reference")
					.put("resource", reference.table().equals(table.name()) ? "" : reference.table());
				referred.putArray("fields").add(reference.column());
			}
		}
		if (!keys.isEmpty()) {
			schema.set("foreignKeys", keys);
		}
	}

	private static void putKnown(ObjectNode node, String name, @Nullable String value) {
		if (value != null) {
			node.put(name, value);
		}
	}

	private static void putKnown(ObjectNode node, String name, @Nullable Integer value) {
		if (value != null) {
			node.put(name, value);
		}
	}

}
