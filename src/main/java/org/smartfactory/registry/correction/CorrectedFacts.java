package org.smartfactory.registry.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.enterprise.EnterpriseId;
import org.smartfactory.registry.enterprise.Enterprises;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.NodeSource;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.recognition.Recognition;
import org.smartfactory.registry.recognition.Recognitions;
import org.smartfactory.registry.text.NormalizedName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the recognitions and enterprises of a correction in its transaction.
 */
@Repository
class CorrectedFacts {

	private final Recognitions recognitions;

	private final Enterprises enterprises;

	private final JdbcClient jdbc;

	CorrectedFacts(Recognitions recognitions, Enterprises enterprises, JdbcClient jdbc) {
		this.recognitions = recognitions;
		this.enterprises = enterprises;
		this.jdbc = jdbc;
	}

	/**
	 * Gets a recognition.
	 * @param name the name of the input field
	 * @param text the ID, or the UUID in a data package
	 * @return the recognition
	 * @throws InvalidInputException if it is not found
	 */
	Recognition getRecognition(String name, String text) {
		UUID id = parse(name, text, "Recognition");
		return this.recognitions.findByIds(List.of(id))
			.stream()
			.findFirst()
			.orElseThrow(() -> new InvalidInputException(ErrorCode.UNKNOWN_RECOGNITION, "input." + name,
					Message.of("correction.recognition.unknown", id)));
	}

	/**
	 * Gets an enterprise; for the ID of a merged enterprise, the one that it was merged
	 * into.
	 * @param name the name of the input field
	 * @param text the ID, or the UUID in a data package
	 * @return the enterprise
	 * @throws InvalidInputException if it is not found
	 */
	Enterprise getEnterprise(String name, String text) {
		UUID id = parse(name, text, "Enterprise");
		return findEnterprise(id).orElseThrow(() -> new InvalidInputException(ErrorCode.UNKNOWN_ENTERPRISE,
				"input." + name, Message.of("correction.enterprise.unknown", id)));
	}

	// the ID of the API, or the UUID of a data package
	private static UUID parse(String name, String text, String type) {
		return NodeSource.uuids(List.of(GlobalId.keyOrText(text, type)))
			.stream()
			.findFirst()
			.orElseThrow(() -> new InvalidInputException(ErrorCode.INVALID_ID, "input." + name,
					Message.of("correction.id.invalid", Sanitizer.of(text), type)));
	}

	private Optional<Enterprise> findEnterprise(UUID value) {
		EnterpriseId id = new EnterpriseId(value);
		return Optional.ofNullable(this.enterprises.findByIds(List.of(id)).get(id));
	}

	/**
	 * Finds an enterprise by a registered or other name.
	 * @param name the normalized name
	 * @return the enterprise, or empty if none has the name
	 */
	Optional<Enterprise> findHolder(NormalizedName name) {
		return this.jdbc.sql("""
				/* correction.name-holder */
				SELECT n.enterprise_id
				  FROM enterprise_name n
				 WHERE n.folded = :folded
				 ORDER BY n.position, n.enterprise_id
				 LIMIT 1
				""").param("folded", name.value()).query(UUID.class).optional().flatMap(this::findEnterprise);
	}

}
