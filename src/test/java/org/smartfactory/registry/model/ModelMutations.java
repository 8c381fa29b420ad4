package org.smartfactory.registry.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import graphql.schema.DataFetcher;

/**
 * The mutations of the API, made in the model.
 */
final class ModelMutations {

	private final ModelRegistry registry;

	ModelMutations(ModelRegistry registry) {
		this.registry = registry;
	}

	Map<String, DataFetcher<?>> answers() {
		Map<String, DataFetcher<?>> answers = new HashMap<>();
		answers.put("Mutation.loadPackage", (field) -> load(field.getArgument("input")));
		answers.put("Mutation.withdrawRecognition", (field) -> withdraw(field.getArgument("input")));
		answers.put("Mutation.unwithdrawRecognition", (field) -> unwithdraw(field.getArgument("input")));
		answers.put("Mutation.addEnterpriseName", (field) -> addName(field.getArgument("input")));
		answers.put("Mutation.removeEnterpriseName", (field) -> removeName(field.getArgument("input")));
		answers.put("Mutation.clearEnterpriseField", (field) -> clear(field.getArgument("input")));
		answers.put("Mutation.mergeEnterprises", (field) -> merge(field.getArgument("input")));
		return answers;
	}

	private Map<String, Object> result(String type, Map<String, ?> facts) {
		Map<String, Object> result = new LinkedHashMap<>(facts);
		result.put("__typename", type);
		result.put("revision", this.registry.revision());
		result.put("message", "some words");
		return result;
	}

	private Map<String, Object> load(Map<String, Object> input) {
		try {
			ModelRegistry.Loaded loaded = this.registry.load(PlainPackage.ofInput(input),
					ModelAuthorship.ofInput(input));
			List<Map<String, Object>> matches = new TreeMap<>(loaded.matches()).entrySet()
				.stream()
				.map((match) -> Map.<String, Object>of("matched_by", match.getKey(), "count", match.getValue()))
				.toList();
			return result("PackageLoaded", Map.of("changed", loaded.changed(), "rows", loaded.rows(), "matches",
					matches, "withdrawals", loaded.withdrawals()));
		}
		catch (Refusal ex) {
			return result("PackageRefused", Map.of("count", ex.places().size(), "problems",
					ex.places().stream().map(PlainPackage::errorOfInput).toList()));
		}
	}

	private Map<String, Object> withdraw(Map<String, String> input) {
		Map<String, String> recognition = get("recognitions", ModelSearch.key(input.get("recognition")),
				"input.recognition");
		LocalDate on = LocalDate.parse(input.get("on"));
		if (!recognition.get("withdrawn_on").isEmpty()) {
			return result("RecognitionAlreadyWithdrawn", Map.of("recognition", recognition));
		}
		String published = this.registry.model().listOf(recognition).get("published_on");
		if (!on.isAfter(LocalDate.parse(published))) {
			return result("WithdrawalTooEarly", Map.of("recognition", recognition));
		}
		this.registry.withdraw(recognition, on, ModelAuthorship.ofInput(input));
		return result("RecognitionWithdrawn",
				Map.of("recognition", this.registry.tables().find("recognitions", recognition.get("id"))));
	}

	private Map<String, Object> unwithdraw(Map<String, String> input) {
		Map<String, String> recognition = get("recognitions", ModelSearch.key(input.get("recognition")),
				"input.recognition");
		if (recognition.get("withdrawn_on").isEmpty()) {
			return result("RecognitionNotWithdrawn", Map.of("recognition", recognition));
		}
		this.registry.unwithdraw(recognition, ModelAuthorship.ofInput(input));
		return result("RecognitionUnwithdrawn",
				Map.of("recognition", this.registry.tables().find("recognitions", recognition.get("id"))));
	}

	private Map<String, String> get(String table, String key, String argument) {
		Map<String, String> row = this.registry.tables().find(table, key);
		if (row == null) {
			throw new Refusal(argument);
		}
		return row;
	}

	private Map<String, String> enterprise(Map<String, String> input, String name) {
		String id = new ModelSearch(this.registry).survivor(input.get(name));
		return get("enterprises", id, "input." + name);
	}

	private Map<String, Object> addName(Map<String, String> input) {
		Map<String, String> enterprise = enterprise(input, "enterprise");
		String name = input.get("name");
		List<Map<String, String>> holders = new ModelSearch(this.registry).holders(name);
		if (!holders.isEmpty()) {
			return result("EnterpriseNameTaken", Map.of("holder", holders.get(0)));
		}
		this.registry.addName(enterprise, name, ModelAuthorship.ofInput(input));
		return result("EnterpriseNameAdded", Map.of("enterprise", enterprise));
	}

	private Map<String, Object> removeName(Map<String, String> input) {
		Map<String, String> enterprise = enterprise(input, "enterprise");
		String name = Names.fold(input.get("name"));
		if (Names.fold(enterprise.get("name")).equals(name)) {
			return result("EnterpriseNameRegistered", Map.of("enterprise", enterprise));
		}
		Optional<String> known = new ModelSearch(this.registry).otherNames(enterprise)
			.stream()
			.filter((each) -> Names.fold(each).equals(name))
			.findFirst();
		if (known.isEmpty()) {
			return result("EnterpriseNameNotFound", Map.of("enterprise", enterprise));
		}
		this.registry.removeName(enterprise, known.get(), ModelAuthorship.ofInput(input));
		return result("EnterpriseNameRemoved", Map.of("enterprise", enterprise));
	}

	private Map<String, Object> clear(Map<String, String> input) {
		Map<String, String> enterprise = enterprise(input, "enterprise");
		String column = input.get("field").toLowerCase(Locale.ROOT);
		if (enterprise.get(column).isEmpty()) {
			return result("EnterpriseFieldEmpty", Map.of("enterprise", enterprise));
		}
		this.registry.clear(enterprise, column, ModelAuthorship.ofInput(input));
		return result("EnterpriseFieldCleared",
				Map.of("enterprise", this.registry.tables().find("enterprises", enterprise.get("id"))));
	}

	private Map<String, Object> merge(Map<String, String> input) {
		Map<String, String> gone = enterprise(input, "enterprise");
		Map<String, String> kept = enterprise(input, "into");
		if (gone.equals(kept)) {
			return result("EnterprisesAlreadyOne", Map.of("enterprise", kept));
		}
		if (!gone.get("credit_code").isEmpty() && !kept.get("credit_code").isEmpty()) {
			return result("EnterprisesDiffer", Map.of("enterprise", gone, "into", kept));
		}
		this.registry.merge(gone, kept, ModelAuthorship.ofInput(input));
		return result("EnterprisesMerged",
				Map.of("enterprise", this.registry.tables().find("enterprises", kept.get("id"))));
	}

}
