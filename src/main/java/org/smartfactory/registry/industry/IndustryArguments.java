package org.smartfactory.registry.industry;

import java.util.regex.Pattern;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;

import org.springframework.stereotype.Component;

/**
 * Validates industry codes of clients.
 */
@Component
public class IndustryArguments {

	private static final Pattern CODE = Pattern.compile("[A-T]([0-9]{2,4})?|[a-z][a-z0-9-]{1,39}");

	private final Industries industries;

	IndustryArguments(Industries industries) {
		this.industries = industries;
	}

	/**
	 * Validates an industry code.
	 * @param code the code of the client
	 * @param argument the argument that contains it
	 * @return the industry
	 * @throws InvalidInputException when it is malformed or the industry does not exist
	 */
	public Industry get(String code, String argument) {
		if (!CODE.matcher(code).matches()) {
			throw new InvalidInputException(ErrorCode.INVALID_INDUSTRY_CODE, argument,
					Message.of("industry.code.invalid", argument, Sanitizer.of(code)));
		}
		return this.industries.tree()
			.find(code)
			.orElseThrow(() -> new InvalidInputException(ErrorCode.UNKNOWN_INDUSTRY, argument,
					Message.of("industry.code.unknown", argument, code)));
	}

}
