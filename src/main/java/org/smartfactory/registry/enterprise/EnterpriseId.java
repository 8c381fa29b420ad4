package org.smartfactory.registry.enterprise;

import java.util.List;
import java.util.UUID;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.NodeSource;
import org.smartfactory.registry.graphql.Sanitizer;

/**
 * Identity of an {@link Enterprise}.
 *
 * @param value the raw identifier
 */
public record EnterpriseId(UUID value) {

	private static final String TYPE = "Enterprise";

	/**
	 * Reads the identifier that a client sent.
	 * @param text the identifier
	 * @param argument the argument it was sent in
	 * @return the identity
	 * @throws InvalidInputException when it is no identifier of an enterprise
	 */
	public static EnterpriseId parse(String text, String argument) {
		return NodeSource.uuids(List.of(GlobalId.parse(text, TYPE, argument)))
			.stream()
			.map(EnterpriseId::new)
			.findFirst()
			.orElseThrow(() -> new InvalidInputException(ErrorCode.INVALID_ID, argument,
					"'%s' is no identifier of an enterprise; expected the 'id' of one.".formatted(Sanitizer.of(text))));
	}

	/**
	 * The identifier that clients see.
	 * @return the opaque identifier
	 */
	public String toGlobalId() {
		return new GlobalId(TYPE, this.value.toString()).toString();
	}

}
