package org.smartfactory.registry.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Random values of arguments, most of which find something in the registry.
 */
final class RandomArguments {

	static final List<String> DAYS = List.of("2023-12-31", "2024-04-07", "2024-09-20", "2025-01-15", "2025-03-06",
			"2025-09-01", "9000-01-01");

	private final Dice dice;

	private final RandomWorld world;

	private final Tables tables;

	RandomArguments(Dice dice, RandomWorld world, Tables tables) {
		this.dice = dice;
		this.world = world;
		this.tables = tables;
	}

	/**
	 * A value.
	 * @param owner the field or the input object that takes it
	 * @param name the argument
	 * @return the literal, empty when there is none yet
	 */
	Optional<String> value(String owner, String name, GraphQLType wrapped) {
		GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wrapped);
		if (type instanceof GraphQLList list) {
			return values(owner, name, list.getWrappedType());
		}
		if (type instanceof GraphQLInputObjectType input) {
			return Optional.of(object(input));
		}
		if (type instanceof GraphQLEnumType some) {
			return Optional.of(this.dice.pick(some.getValues()
				.stream()
				.map(GraphQLEnumValueDefinition::getName)
				.filter((value) -> !value.equals("RELEVANCE"))
				.toList()));
		}
		return switch (((GraphQLNamedType) type).getName()) {
			case "Boolean" -> Optional.of(Boolean.toString(this.dice.chance(50)));
			case "Date" -> Optional.of(quoted(this.dice.pick(DAYS)));
			default -> text(owner, name).map(RandomArguments::quoted);
		};
	}

	private static String quoted(String text) {
		return '"' + text + '"';
	}

	private Optional<String> values(String owner, String name, GraphQLType type) {
		List<String> values = new ArrayList<>();
		int count = name.equals("ids") ? 1 + this.dice.number(30) : 1 + this.dice.number(3);
		for (int i = 0; i < count; i++) {
			value(owner, name, type).ifPresent(values::add);
		}
		return values.isEmpty() ? Optional.empty() : Optional.of("[" + String.join(", ", values) + "]");
	}

	private String object(GraphQLInputObjectType type) {
		if (type.getName().equals("DateRange")) {
			int from = this.dice.number(DAYS.size());
			int to = from + this.dice.number(DAYS.size() - from);
			return "{%s}"
				.formatted(this.dice.pick(List.of("from: \"%1$s\"", "to: \"%2$s\"", "from: \"%1$s\", to: \"%2$s\""))
					.formatted(DAYS.get(from), DAYS.get(to)));
		}
		List<GraphQLInputObjectField> fields = new ArrayList<>(type.getFields());
		List<String> values = new ArrayList<>();
		while (type.isOneOf() && values.isEmpty()) {
			values.addAll(field(type, this.dice.pick(fields)));
		}
		if (!type.isOneOf()) {
			fields.removeIf((field) -> !this.dice.chance(25));
			fields.forEach((field) -> values.addAll(field(type, field)));
		}
		return "{" + String.join(", ", values) + "}";
	}

	private List<String> field(GraphQLInputObjectType type, GraphQLInputObjectField field) {
		return value(type.getName(), field.getName(), field.getType()).map((value) -> field.getName() + ": " + value)
			.stream()
			.toList();
	}

	private Optional<String> text(String owner, String name) {
		return switch (name) {
			case "within", "place", "code" ->
				(owner.equals("industry") || owner.equals("industries")) ? code("industries") : code("divisions");
			case "industries" -> code("industries");
			case "cities" -> any(this.tables.list("divisions")
				.stream()
				.filter((row) -> row.get("city").equals(row.get("code")))
				.map((row) -> row.get("code"))
				.toList());
			case "id" -> owner.equals("EnterpriseBy") ? Optional.of(enterprise()) : Optional.of(id());
			case "ids" -> Optional.of(id());
			case "list" -> any(keys("recognition-lists")).map((key) -> ModelApi.id("RecognitionList", key));
			case "enterprise" -> any(keys("enterprises")).map((key) -> ModelApi.id("Enterprise", key));
			case "name" -> Optional.of(RandomWorld.spell(this.dice, name()));
			case "creditCode" -> Optional.of(this.dice.pick(this.world.firms()).code());
			case "text" -> Optional.of(search(owner));
			default -> throw new AssertionError("No value is known for %s of %s".formatted(name, owner));
		};
	}

	private Optional<String> code(String table) {
		return any(keys(table));
	}

	private Optional<String> any(List<String> values) {
		return values.isEmpty() ? Optional.empty() : Optional.of(this.dice.pick(values));
	}

	private List<String> keys(String table) {
		Collection<Map<String, String>> rows = this.tables.list(table);
		return rows.stream().map((row) -> row.get(Tables.KEYS.get(table).get(0))).toList();
	}

	private String enterprise() {
		return ModelApi.id("Enterprise", this.dice.pick(this.dice.pick(this.world.firms()).ids()));
	}

	private String id() {
		Map<String, String> types = Map.of("Recognition", "recognitions", "RecognitionList", "recognition-lists",
				"PublishedCount", "published-counts", "Division", "divisions", "Industry", "industries", "FactoryLevel",
				"factory-levels");
		String type = this.dice.pick(types.keySet().stream().sorted().toList());
		return this.dice.chance(50) ? enterprise()
				: ModelApi.id(type, any(keys(types.get(type))).orElse(this.dice.uuid()));
	}

	private String name() {
		return this.dice.pick(this.dice.pick(this.world.firms()).names());
	}

	/**
	 * A part of a name, of its pinyin, its initials, of a credit code, or of the English
	 * name of a division.
	 */
	private String search(String owner) {
		if (owner.equals("RecognitionListFilter")) {
			return this.dice.pick(List.of("名单第1", "修订", "某厅", "函〔2025〕", "厅某"));
		}
		String name = owner.equals("divisions") ? this.dice.pick(RandomWorld.divisions()).get("name") : name();
		String pinyin = Names.read(name);
		return switch (this.dice.number(owner.equals("divisions") ? 7 : 5)) {
			case 0 -> name.substring(this.dice.number(name.length() - 1));
			case 1 -> name.substring(0, 1);
			case 2 -> pinyin.substring(pinyin.indexOf(' ') + 1, pinyin.length() - 1).replace(" ", "");
			case 3 -> pinyin.substring(0, 1) + pinyin.substring(pinyin.indexOf(' ') + 1, pinyin.indexOf(' ') + 2);
			case 4 -> this.dice.pick(this.world.firms()).code().substring(0, this.dice.pick(List.of(2, 10, 18)));
			case 5 -> "Urum " + pinyin.substring(0, 1);
			default -> "ÜRÜM";
		};
	}

}
