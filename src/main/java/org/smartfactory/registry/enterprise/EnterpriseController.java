package org.smartfactory.registry.enterprise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.region.Divisions;
import org.smartfactory.registry.text.SearchText;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * Resolves {@code Query.enterprise} and the fields of {@code Enterprise}.
 */
@Controller
class EnterpriseController {

	private static final int MAX_NAME_LENGTH = 200;

	private final Enterprises enterprises;

	private final EnterpriseIndustries industries;

	private final Divisions divisions;

	EnterpriseController(Enterprises enterprises, EnterpriseIndustries industries, Divisions divisions) {
		this.enterprises = enterprises;
		this.industries = industries;
		this.divisions = divisions;
	}

	@QueryMapping
	Optional<Enterprise> enterprise(@Argument EnterpriseBy by) {
		if (by.id() != null) {
			EnterpriseId id = EnterpriseId.parse(by.id(), "by.id");
			return Optional.ofNullable(this.enterprises.findByIds(List.of(id)).get(id));
		}
		if (by.creditCode() != null) {
			return this.enterprises.findByCreditCode(creditCode(by.creditCode()));
		}
		String name = Objects.requireNonNull(by.name());
		return this.enterprises.findByName(SearchText.parse(name, "by.name", MAX_NAME_LENGTH).normalized());
	}

	private static CreditCode creditCode(String text) {
		return CreditCode.parse(text.strip().toUpperCase(Locale.ROOT))
			.orElseThrow(() -> new InvalidInputException(ErrorCode.INVALID_CREDIT_CODE, "by.creditCode",
					Message.of("enterprise.credit-code.invalid", Sanitizer.of(text))));
	}

	@SchemaMapping
	String id(Enterprise enterprise) {
		return enterprise.id().toGlobalId();
	}

	@SchemaMapping
	Optional<Division> division(Enterprise enterprise) {
		return this.divisions.tree().find(enterprise.divisionCode());
	}

	@SchemaMapping
	Optional<Division> city(Enterprise enterprise) {
		return division(enterprise).flatMap((division) -> this.divisions.tree().find(division.cityCode()));
	}

	@BatchMapping(maxBatchSize = 1000)
	Map<Enterprise, List<EnterpriseIndustry>> industries(List<Enterprise> enterprises) {
		Map<EnterpriseId, List<EnterpriseIndustry>> found = this.industries
			.findByEnterprises(enterprises.stream().map(Enterprise::id).toList());
		return enterprises.stream()
			.distinct()
			.collect(toMap(identity(), (enterprise) -> found.getOrDefault(enterprise.id(), List.of())));
	}

}
