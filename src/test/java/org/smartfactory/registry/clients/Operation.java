package org.smartfactory.registry.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation under {@code schema/operations}, which front ends copy.
 *
 * @param file the name of its file
 * @param text the document
 */
record Operation(String file, String text) {

	private static final Path FOLDER = Path.of("schema/operations");

	private static final Pattern VARIABLES = Pattern.compile("^# Variables: ((?:.*\\n#)*.*)", Pattern.MULTILINE);

	static List<Operation> all() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().map(Operation::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Operation read(Path file) {
		try {
			return new Operation(file.getFileName().toString(), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The variables that its comment states, which may go over several lines.
	 */
	Map<String, ?> variables() {
		Matcher stated = VARIABLES.matcher(this.text);
		return stated.find() ? JsonMapper.shared().readValue(stated.group(1).replace("\n#", ""), new TypeReference<>() {
		}) : Map.of();
	}

	String name() {
		return definition().getName();
	}

	boolean isMutation() {
		return definition().getOperation() == OperationDefinition.Operation.MUTATION;
	}

	List<String> rootFields() {
		return definition().getSelectionSet().getSelectionsOfType(Field.class).stream().map(Field::getName).toList();
	}

	private OperationDefinition definition() {
		return Parser.parse(this.text).getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
	}

	@Override
	public String toString() {
		return this.file;
	}

}
