package org.smartfactory.registry.region;

import java.util.regex.Pattern;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;

import org.springframework.stereotype.Component;

/**
 * Validates division codes of clients.
 */
@Component
public class DivisionArguments {

	private static final Pattern CODE = Pattern.compile("[0-9]{6}");

	private final Divisions divisions;

	DivisionArguments(Divisions divisions) {
		this.divisions = divisions;
	}

	/**
	 * Validates a division code.
	 * @param code the code of the client
	 * @param argument the argument that contains it
	 * @return the division
	 * @throws InvalidInputException when it is malformed or the division does not exist
	 */
	public Division get(String code, String argument) {
		if (!CODE.matcher(code).matches()) {
			throw new InvalidInputException(ErrorCode.INVALID_DIVISION_CODE, argument,
					Message.of("region.code.invalid", argument, Sanitizer.of(code)));
		}
		return this.divisions.tree()
			.find(code)
			.orElseThrow(() -> new InvalidInputException(ErrorCode.UNKNOWN_DIVISION, argument,
					Message.of("region.code.unknown", argument, code)));
	}

	/**
	 * Validates the code of a city.
	 * @param code the code of the client
	 * @param argument the argument that contains it
	 * @return the city
	 * @throws InvalidInputException when it is malformed, unknown or not a city
	 */
	public Division getCity(String code, String argument) {
		Division division = get(code, argument);
		if (!division.isCity()) {
			throw new InvalidInputException(ErrorCode.UNKNOWN_DIVISION, argument,
					Message.of("region.code.not-a-city", argument, division.name(), code));
		}
		return division;
	}

}
