package org.smartfactory.registry.enterprise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.NodeSource;
import org.smartfactory.registry.graphql.Shown;
import org.smartfactory.registry.text.FoldedText;

/**
 * Identity of an {@link Enterprise}.
 *
 * @param value the raw identifier
 */
public record EnterpriseId(UUID value) {

	private static final String TYPE = "Enterprise";

	/**
	 * The identity of an enterprise that is entered under a name for the first time: the
	 * same wherever that happens.
	 * @param name the registered name
	 * @return the identity
	 */
	public static EnterpriseId ofName(String name) {
		return new EnterpriseId(
				UUID.nameUUIDFromBytes(("enterprise:" + FoldedText.of(name).value()).getBytes(StandardCharsets.UTF_8)));
	}

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
					"'%s' is no identifier of an enterprise; expected the 'id' of one.".formatted(Shown.of(text))));
	}

	/**
	 * The identifier that clients see.
	 * @return the opaque identifier
	 */
	public String toGlobalId() {
		return new GlobalId(TYPE, this.value.toString()).toString();
	}

}
