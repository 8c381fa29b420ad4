package org.smartfactory.registry.enterprise;

import java.util.List;
import java.util.UUID;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.NodeSource;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;

/**
 * Identity of an {@link Enterprise}.
 *
 * @param value the UUID
 */
public record EnterpriseId(UUID value) {

	private static final String TYPE = "Enterprise";

	/**
	 * Parses a global ID of a client.
	 * @param text the global ID
	 * @param argument the argument that contains it
	 * @return the identity
	 * @throws InvalidInputException when it is not the ID of an enterprise
	 */
	public static EnterpriseId parse(String text, String argument) {
		return NodeSource.uuids(List.of(GlobalId.parse(text, TYPE, argument)))
			.stream()
			.map(EnterpriseId::new)
			.findFirst()
			.orElseThrow(() -> new InvalidInputException(ErrorCode.INVALID_ID, argument,
					Message.of("enterprise.id.invalid", argument, Sanitizer.of(text))));
	}

	/**
	 * The ID of the API.
	 * @return the opaque global ID
	 */
	public String toGlobalId() {
		return new GlobalId(TYPE, this.value.toString()).toString();
	}

}
