package org.smartfactory.registry.recognition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;

/**
 * How far a publication has come (阶段).
 */
public enum Stage {

	PUBLICISED, RECOGNISED, CULTIVATED;

	/** The stages in which a level is held: a nomination holds none. */
	public static final Set<Stage> HELD = Collections.unmodifiableSet(EnumSet.of(RECOGNISED, CULTIVATED));

	/**
	 * Reads the stages that a client sent.
	 * @param stages what the client sent
	 * @param argument the argument it was sent in
	 * @return the stages
	 * @throws InvalidInputException when there are none
	 */
	public static Set<Stage> parse(List<Stage> stages, String argument) {
		if (stages.isEmpty()) {
			throw new InvalidInputException(ErrorCode.INVALID_LENGTH, argument,
					"'%s' is empty; expected one stage or more.".formatted(argument));
		}
		return EnumSet.copyOf(stages);
	}

}
