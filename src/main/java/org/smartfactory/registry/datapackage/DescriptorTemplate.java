package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

/**
 * The descriptor of the seed, from which those of written packages are made: with all
 * titles, descriptions, constraints and keys.
 */
final class DescriptorTemplate {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
			Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
		.withArrayIndenter(INDENTER)
		.withObjectIndenter(INDENTER);

	private final ObjectNode seed;

	DescriptorTemplate() {
		try (InputStream in = new ClassPathResource("seed/datapackage.json").getInputStream()) {
			this.seed = (ObjectNode) MAPPER.readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The tables that packages may hold, those referred to before those that refer.
	 * @return the tables
	 */
	List<Table> tables() {
		return resources().valueStream().map(DescriptorTemplate::table).toList();
	}

	private ArrayNode resources() {
		return (ArrayNode) this.seed.required("resources");
	}

	private static Table table(JsonNode resource) {
		return new Table(nameOf(resource), resource.required("path").stringValue(),
				resource.required("schema").required("fields").valueStream().map(DescriptorTemplate::nameOf).toList());
	}

	private static String nameOf(JsonNode node) {
		return node.required("name").stringValue();
	}

	/**
	 * Writes a descriptor.
	 * @param facts what the package says of itself
	 * @param tables the names of the tables that it holds
	 * @return the descriptor, indented
	 */
	String write(PackageFacts facts, Collection<String> tables) {
		ObjectNode descriptor = this.seed.deepCopy();
		descriptor.remove(List.of("version", "created"));
		descriptor.put("name", facts.name()).put("title", facts.title()).put("description", facts.description());
		writeSources(descriptor, facts.sources());
		ArrayNode resources = (ArrayNode) descriptor.required("resources");
		resources.removeIf((resource) -> !tables.contains(nameOf(resource)));
		resources.forEach((resource) -> keepReferences((ObjectNode) resource.required("schema"), tables));
		return MAPPER.writer().with(PRINTER).writeValueAsString(descriptor) + "\n";
	}

	/**
	 * The standard wants at least one source, or none of the whole property.
	 * @param descriptor the descriptor
	 * @param sources the sources
	 */
	private static void writeSources(ObjectNode descriptor, List<PackageDescriptor.Source> sources) {
		if (sources.isEmpty()) {
			descriptor.remove("sources");
			return;
		}
		ArrayNode written = descriptor.putArray("sources");
		sources.forEach((source) -> {
			ObjectNode entry = written.addObject().put("title", source.title());
			if (source.path() != null) {
				entry.put("path", source.path());
			}
		});
	}

	/**
	 * A reference to a table that the package does not hold would make it invalid for
	 * other tools; the registry itself knows what refers to what.
	 * @param schema the schema of a table
	 * @param tables the names of the tables that the package holds
	 */
	private static void keepReferences(ObjectNode schema, Collection<String> tables) {
		if (schema.get("foreignKeys") instanceof ArrayNode keys) {
			keys.removeIf((key) -> {
				String resource = key.required("reference").required("resource").stringValue();
				return !resource.isEmpty() && !tables.contains(resource);
			});
			if (keys.isEmpty()) {
				schema.remove("foreignKeys");
			}
		}
	}

	/**
	 * A table that packages may hold.
	 *
	 * @param name the name
	 * @param path the file
	 * @param columns the names of its columns, in their order
	 */
	record Table(String name, String path, List<String> columns) {

	}

}
