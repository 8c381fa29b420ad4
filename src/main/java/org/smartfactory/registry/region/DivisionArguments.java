package org.smartfactory.registry.region;

import java.util.regex.Pattern;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;

import org.springframework.stereotype.Component;

/**
 * Reads the division codes that clients send.
 */
@Component
public class DivisionArguments {

	private static final Pattern CODE = Pattern.compile("[0-9]{6}");

	private final Divisions divisions;

	DivisionArguments(Divisions divisions) {
		this.divisions = divisions;
	}

	/**
	 * Reads one code.
	 * @param code what the client sent
	 * @param argument the argument it was sent in
	 * @return the division
	 * @throws InvalidInputException when it is malformed or no division has it
	 */
	public Division get(String code, String argument) {
		if (!CODE.matcher(code).matches()) {
			throw new InvalidInputException(ErrorCode.INVALID_DIVISION_CODE, argument,
					"'%s' is no division code; expected six digits by GB/T 2260, such as 140800."
						.formatted(Sanitizer.of(code)));
		}
		return this.divisions.tree()
			.find(code)
			.orElseThrow(() -> new InvalidInputException(ErrorCode.UNKNOWN_DIVISION, argument,
					"No division has the code '%s'; expected a code that 'divisions' lists.".formatted(code)));
	}

	/**
	 * Reads the code of a city.
	 * @param code what the client sent
	 * @param argument the argument it was sent in
	 * @return the city
	 * @throws InvalidInputException when it is malformed, unknown or no city's
	 */
	public Division getCity(String code, String argument) {
		Division division = get(code, argument);
		if (!division.isCity()) {
			throw new InvalidInputException(ErrorCode.UNKNOWN_DIVISION, argument,
					"%s (%s) is no city; expected a prefecture-level division, a municipality or a county-level city that its province governs directly."
						.formatted(division.name(), code));
		}
		return division;
	}

}
