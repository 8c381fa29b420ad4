package org.smartfactory.registry.region;

import java.util.regex.Pattern;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;

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
					"%s: '%s' is not a division code. Use six digits, for example 140800 (运城市); see divisions(text:)."
						.formatted(argument, Sanitizer.of(code)));
		}
		return this.divisions.tree()
			.find(code)
			.orElseThrow(() -> new InvalidInputException(ErrorCode.UNKNOWN_DIVISION, argument,
					"%s: division '%s' not found; see divisions(text:).".formatted(argument, code)));
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
					"%s: %s (%s) is not a city. Use a prefecture-level division, a municipality, or a county-level city that its province governs directly."
						.formatted(argument, division.name(), code));
		}
		return division;
	}

}
