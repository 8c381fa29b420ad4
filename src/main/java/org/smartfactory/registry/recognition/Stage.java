package org.smartfactory.registry.recognition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.message.Message;

/**
 * The stage of a publication (阶段).
 */
public enum Stage {

	PUBLICISED, RECOGNISED, CULTIVATED;

	/** The stages that give a level; a nomination does not. */
	public static final Set<Stage> HELD = Collections.unmodifiableSet(EnumSet.of(RECOGNISED, CULTIVATED));

	/**
	 * Validates the stages of a client.
	 * @param stages the stages of the client
	 * @param argument the argument that contains it
	 * @return the stages
	 * @throws InvalidInputException when the list is empty
	 */
	public static Set<Stage> parse(List<Stage> stages, String argument) {
		if (stages.isEmpty()) {
			throw new InvalidInputException(ErrorCode.INVALID_LENGTH, argument,
					Message.of("recognition.stages.empty", argument));
		}
		return EnumSet.copyOf(stages);
	}

}
