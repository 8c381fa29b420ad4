package org.smartfactory.registry.industry;

import java.util.regex.Pattern;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;

import org.springframework.stereotype.Component;

/**
 * Reads the industry codes that clients send.
 */
@Component
public class IndustryArguments {

	private static final Pattern CODE = Pattern.compile("[A-T]([0-9]{2,4})?|[a-z][a-z0-9-]{1,39}");

	private final Industries industries;

	IndustryArguments(Industries industries) {
		this.industries = industries;
	}

	/**
	 * Reads one code.
	 * @param code what the client sent
	 * @param argument the argument it was sent in
	 * @return the industry
	 * @throws InvalidInputException when it is malformed or no industry has it
	 */
	public Industry get(String code, String argument) {
		if (!CODE.matcher(code).matches()) {
			throw new InvalidInputException(ErrorCode.INVALID_INDUSTRY_CODE, argument,
					"'%s' is no industry code; expected one of GB/T 4754-2017, such as C31, or of a policy field, such as new-materials."
						.formatted(Sanitizer.of(code)));
		}
		return this.industries.tree()
			.find(code)
			.orElseThrow(() -> new InvalidInputException(ErrorCode.UNKNOWN_INDUSTRY, argument,
					"No industry has the code '%s'; expected a code that 'industries' lists.".formatted(code)));
	}

}
