package org.smartfactory.registry.intake;

import java.util.List;
import java.util.UUID;

import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.NodeSource;
import org.smartfactory.registry.graphql.Shown;

/**
 * Reads what stewards say on the command line.
 */
final class CorrectionArguments {

	private CorrectionArguments() {
	}

	/**
	 * Reads an id.
	 * @param text the id as the API has it, or the UUID that a package has
	 * @param type the type of what it identifies
	 * @return the UUID
	 * @throws PackageRefusedException when it is neither
	 */
	static UUID id(String text, String type) {
		if (!NodeSource.uuids(List.of(text)).isEmpty()) {
			return UUID.fromString(text);
		}
		try {
			List<UUID> ids = NodeSource.uuids(List.of(GlobalId.parse(text, type, "id")));
			if (!ids.isEmpty()) {
				return ids.get(0);
			}
		}
		catch (InvalidInputException ex) {
			// answered below
		}
		throw refused("id", "'%s' is no id of type %s; expected the value of an 'id' field, or a UUID of a package."
			.formatted(Shown.of(text), type));
	}

	/**
	 * Refuses an argument.
	 * @param argument the argument
	 * @param message what is wrong with it and what is expected
	 * @return the refusal
	 */
	static PackageRefusedException refused(String argument, String message) {
		return new PackageRefusedException(List.of(Problem.of(argument, message)), 1);
	}

}
