package org.smartfactory.registry.industry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.GlobalId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.industry}, {@code Query.industries} and the fields of
 * {@code Industry}.
 */
@Controller
class IndustryController {

	private final Industries industries;

	private final IndustryArguments arguments;

	IndustryController(Industries industries, IndustryArguments arguments) {
		this.industries = industries;
		this.arguments = arguments;
	}

	@QueryMapping
	Industry industry(@Argument String code) {
		return this.arguments.get(code, "code");
	}

	@QueryMapping
	List<Industry> industries(@Argument @Nullable IndustryScheme scheme, @Argument @Nullable String within) {
		IndustryTree tree = this.industries.tree();
		Stream<Industry> found = tree.stream().filter((industry) -> scheme == null || industry.scheme() == scheme);
		if (within != null) {
			Industry outer = this.arguments.get(within, "within");
			found = found.filter((industry) -> tree.isWithin(industry, outer));
		}
		return found.toList();
	}

	@SchemaMapping
	String id(Industry industry) {
		return new GlobalId("Industry", industry.code()).toString();
	}

	@SchemaMapping
	Optional<Industry> parent(Industry industry) {
		return this.industries.tree().find(industry.parentCode());
	}

	@SchemaMapping
	List<Industry> children(Industry industry) {
		return this.industries.tree().children(industry);
	}

}
