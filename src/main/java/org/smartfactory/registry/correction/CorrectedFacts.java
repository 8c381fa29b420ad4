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
import org.smartfactory.registry.recognition.Recognition;
import org.smartfactory.registry.recognition.Recognitions;
import org.smartfactory.registry.text.NormalizedName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What corrections are about, as the transaction of a correction sees it.
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
	 * @param name what the mutations call the id
	 * @param text the id, as the API or a package has it
	 * @return the recognition
	 * @throws InvalidInputException when there is none
	 */
	Recognition getRecognition(String name, String text) {
		UUID id = parse(name, text, "Recognition");
		return this.recognitions.findByIds(List.of(id))
			.stream()
			.findFirst()
			.orElseThrow(() -> new InvalidInputException(ErrorCode.UNKNOWN_RECOGNITION, "input." + name,
					"'%s' is no recognition of the registry; expected the id of one.".formatted(id)));
	}

	/**
	 * Gets an enterprise. The id of one that was merged into another gets the other.
	 * @param name what the mutations call the id
	 * @param text the id, as the API or a package has it
	 * @return the enterprise
	 * @throws InvalidInputException when there is none
	 */
	Enterprise getEnterprise(String name, String text) {
		UUID id = parse(name, text, "Enterprise");
		return findEnterprise(id).orElseThrow(() -> new InvalidInputException(ErrorCode.UNKNOWN_ENTERPRISE,
				"input." + name, "'%s' is no enterprise of the registry; expected the id of one.".formatted(id)));
	}

	// the id as the API has it, or the UUID that a package has
	private static UUID parse(String name, String text, String type) {
		return NodeSource.uuids(List.of(GlobalId.keyOrText(text, type)))
			.stream()
			.findFirst()
			.orElseThrow(() -> new InvalidInputException(ErrorCode.INVALID_ID, "input." + name,
					"'%s' is no id of type %s; expected the value of an 'id' field, or a UUID of a package."
						.formatted(Sanitizer.of(text), type)));
	}

	private Optional<Enterprise> findEnterprise(UUID value) {
		EnterpriseId id = new EnterpriseId(value);
		return Optional.ofNullable(this.enterprises.findByIds(List.of(id)).get(id));
	}

	/**
	 * Finds an enterprise that has a name, registered or other.
	 * @param name the folded name
	 * @return the enterprise, or empty when none has it
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
