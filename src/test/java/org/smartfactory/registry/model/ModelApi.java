package org.smartfactory.registry.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.TypeResolutionEnvironment;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers the documents that the registry answers, over a {@link ModelRegistry}. Of the
 * registry, only its published schema is used.
 */
final class ModelApi {

	private static final TypeDefinitionRegistry TYPES = types();

	private final GraphQL graphql;

	ModelApi(ModelRegistry registry) {
		Map<String, DataFetcher<?>> answers = new HashMap<>();
		answers.putAll(new ModelQueries(registry).answers());
		answers.putAll(new ModelRankings(registry).answers());
		answers.putAll(new ModelEnterprises(registry).answers());
		answers.putAll(new ModelMutations(registry).answers());
		answers.putAll(new ModelNodes(registry).answers());
		GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(TYPES, wiring(answers));
		assertThat(answers.keySet()).as("root fields that the model answers")
			.containsAll(Stream.of(schema.getQueryType(), schema.getMutationType())
				.flatMap((type) -> type.getFields().stream().map((field) -> type.getName() + "." + field.getName()))
				.toList());
		this.graphql = GraphQL.newGraphQL(schema).build();
	}

	private static TypeDefinitionRegistry types() {
		try {
			return new SchemaParser().parse(Files.readString(Path.of("schema/registry.graphql")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static RuntimeWiring wiring(Map<String, DataFetcher<?>> answers) {
		GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry()
			.defaultDataFetcher((field) -> ModelApi::column);
		answers.forEach((field, answer) -> code.dataFetcher(FieldCoordinates
			.coordinates(field.substring(0, field.indexOf('.')), field.substring(field.indexOf('.') + 1)), answer));
		return RuntimeWiring.newRuntimeWiring()
			.codeRegistry(code)
			.scalar(text("Date"))
			.scalar(text("DateTime"))
			.wiringFactory(new WiringFactory() {

				@Override
				public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
					return true;
				}

				@Override
				public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
					return ModelApi::type;
				}

				@Override
				public boolean providesTypeResolver(UnionWiringEnvironment environment) {
					return true;
				}

				@Override
				public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
					return ModelApi::type;
				}

			})
			.build();
	}

	/**
	 * Which of several types a row is of.
	 */
	private static GraphQLObjectType type(TypeResolutionEnvironment row) {
		return row.getSchema().getObjectType(String.valueOf(((Map<?, ?>) row.getObject()).get("__typename")));
	}

	private static GraphQLScalarType text(String name) {
		return GraphQLScalarType.newScalar().name(name).coercing(new Coercing<String, String>() {

			@Override
			public String serialize(Object value, GraphQLContext context, Locale locale) {
				return value.toString();
			}

			@Override
			public String parseValue(Object value, GraphQLContext context, Locale locale) {
				return value.toString();
			}

			@Override
			public String parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context,
					Locale locale) {
				return ((StringValue) value).getValue();
			}

		}).build();
	}

	/**
	 * A field that is a column of its row: documentNumber is document_number.
	 */
	private static Object column(DataFetchingEnvironment field) {
		Map<String, ?> row = field.getSource();
		String type = ((GraphQLNamedType) field.getParentType()).getName();
		String column = field.getField().getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
		if (column.equals("id")) {
			return id(type, row);
		}
		assertThat(row.containsKey(column)).as("The model knows %s.%s", type, field.getField().getName()).isTrue();
		Object value = row.get(column);
		if (value instanceof Supplier<?> supplier) {
			return supplier.get();
		}
		return "".equals(value) ? null : value;
	}

	/**
	 * The opaque id of a row.
	 */
	static String id(String type, Map<String, ?> row) {
		return id(type, String.valueOf(row.containsKey("id") ? row.get("id") : row.get("code")));
	}

	static String id(String type, String key) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((type + ":" + key).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Answers a document.
	 * @throws Refusal when what it asks for is refused
	 */
	Map<String, Object> ask(String document, Map<String, Object> variables) {
		ExecutionResult result = this.graphql
			.execute(ExecutionInput.newExecutionInput(document).variables(variables).build());
		for (GraphQLError error : result.getErrors()) {
			if (error instanceof ExceptionWhileDataFetching failure
					&& failure.getException() instanceof Refusal refusal) {
				throw refusal;
			}
		}
		assertThat(result.getErrors()).as("the model answers %s", document).isEmpty();
		return result.getData();
	}

	GraphQLSchema schema() {
		return this.graphql.getGraphQLSchema();
	}

}
