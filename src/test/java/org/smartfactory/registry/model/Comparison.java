package org.smartfactory.registry.model;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.load.Recount;
import org.smartfactory.registry.security.ApiKey;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A registry and its model, which have to give the same answers.
 */
final class Comparison implements AutoCloseable {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final String LAST_CHANGE = """
			{
			  root: registry {
			    revision
			    changes(first: 1) { nodes { kind packageName subject actor { kind name issuer } reason reasonIsPublic rows { table inserted updated deleted } } }
			  }
			}
			""";

	private final ApiKey key = ApiKey.generate();

	private final RunningRegistry registry;

	private final ModelRegistry model = new ModelRegistry();

	private final ModelApi api = new ModelApi(this.model);

	private final Dice dice;

	private final RandomWorld world;

	private final PackageComparison packages;

	private final Set<String> asked = new TreeSet<>();

	/**
	 * Starts a registry, and a model, in which nothing is.
	 * @param dice what is asked
	 * @param world what may become known
	 * @param folder where packages are written
	 */
	Comparison(Engine engine, Dice dice, RandomWorld world, Path folder) {
		this.registry = RunningRegistry.start(engine,
				Map.of("registry.seed", "false", "registry.api-keys." + ModelAuthorship.KEY, this.key.hash(),
						"registry.limits.nodes", "1000000000", "registry.limits.field-cost", "1000000000",
						"registry.limits.fields", "5000"));
		this.dice = dice;
		this.world = world;
		this.packages = new PackageComparison(this.registry, this.model, folder);
	}

	Tables known() {
		return this.model.tables();
	}

	/**
	 * Makes a change in both.
	 */
	void make(Change change, String when) {
		if (change instanceof Change.Load load) {
			this.packages.load(load.source(), when);
		}
		if (change instanceof Change.Mutation mutation) {
			String document = documents().ofMutation(this.api.schema().getMutationType().getField(mutation.field()));
			Map<String, Object> variables = Map.of("input", mutation.input());
			compare(answer(document, variables), expected(document, variables), "%s%n%s".formatted(when, document));
		}
	}

	private RandomDocument documents() {
		return new RandomDocument(this.api.schema(), this.dice, new RandomArguments(this.dice, this.world, known()),
				this.asked);
	}

	/**
	 * Asks both the same, and compares all that they hold.
	 */
	void compare(String when) {
		this.packages.compare(this.dice.chance(50) ? this.dice.pick(RandomArguments.DAYS) : "", when);
		ask(LAST_CHANGE, when);
		for (GraphQLFieldDefinition root : this.api.schema().getQueryType().getFields()) {
			documents().of(root).ifPresent((document) -> ask(document, when));
		}
	}

	/**
	 * Asks both for a page and for the next one, by the cursor that each gave.
	 */
	private void ask(String document, String when) {
		boolean forward = document.startsWith("query ($after");
		Map<String, Object> ours = new HashMap<>();
		Map<String, Object> theirs = new HashMap<>();
		for (int page = 0; page < 2; page++) {
			Object actual = answer(document, ours);
			Object expected = expected(document, theirs);
			compare(actual, expected, "%s%n%s %s".formatted(when, document, ours));
			Map<?, ?> info = pageInfo(actual);
			if (!document.startsWith("query") || !info.get(forward ? "hasNextPage" : "hasPreviousPage").equals(true)) {
				return;
			}
			String cursor = forward ? "endCursor" : "startCursor";
			ours.put(forward ? "after" : "before", info.get(cursor));
			theirs.put(forward ? "after" : "before", pageInfo(expected).get(cursor));
		}
	}

	private static Map<?, ?> pageInfo(Object answer) {
		Object root = ((Map<?, ?>) answer).get("root");
		return (root instanceof Map<?, ?> connection && connection.get("pageInfo") instanceof Map<?, ?> info) ? info
				: Map.of();
	}

	private static void compare(Object actual, Object expected, String asked) {
		assertThat(Difference.first("data", actual, expected)).as(asked).isEmpty();
	}

	private Object answer(String document, Map<String, Object> variables) {
		Map<?, ?> body = MAPPER.readValue(
				SecuredRegistry.send(this.registry, document, variables, "Authorization", "Bearer " + this.key.value())
					.body(),
				Map.class);
		return Optional.ofNullable(body.get("errors")).map(Comparison::refusal).orElse(body.get("data"));
	}

	/**
	 * What is refused, by the argument that is to blame, or the errors themselves.
	 */
	private static Object refusal(Object errors) {
		return (errors instanceof List<?> list && list.size() == 1 && list.get(0) instanceof Map<?, ?> error
				&& error.get("extensions") instanceof Map<?, ?> extensions && extensions.containsKey("argument"))
						? "refused: " + List.of(extensions.get("argument")) : errors;
	}

	private Object expected(String document, Map<String, Object> variables) {
		try {
			return this.api.ask(document, variables);
		}
		catch (Refusal ex) {
			return "refused: " + ex.places();
		}
	}

	/**
	 * Holds that every field was asked for, that the derived counts are right, and that
	 * what the registry exports is what it has.
	 */
	void finish(String when) {
		Set<String> fields = new TreeSet<>();
		this.api.schema()
			.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
			.map(GraphQLObjectType.class::cast)
			.forEach((type) -> type.getFields().forEach((field) -> fields.add(type.getName() + "." + field.getName())));
		assertThat(this.asked).as("%s, fields that were asked for", when).containsAll(fields);
		assertThat(this.registry.bean(Recount.class).findDifferences()).as(when).isEmpty();
		this.packages.loadAgain(when);
	}

	@Override
	public void close() {
		this.registry.close();
	}

}
