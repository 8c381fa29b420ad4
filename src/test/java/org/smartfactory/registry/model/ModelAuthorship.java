package org.smartfactory.registry.model;

import java.util.Map;

/**
 * Who makes a change, and why.
 *
 * @param kind what it is made with
 * @param name the name of who makes it
 * @param reason why, empty when nobody says
 * @param reasonIsPublic whether everybody sees the reason
 */
record ModelAuthorship(String kind, String name, String reason, boolean reasonIsPublic) {

	/** Who loads packages from files. */
	static final ModelAuthorship TESTER = new ModelAuthorship("COMMAND_LINE", "tester", "", false);

	/** The API key that mutations are sent with. */
	static final String KEY = "loader";

	static ModelAuthorship ofInput(Map<String, ?> input) {
		return new ModelAuthorship("API_KEY", KEY, (String) input.get("reason"),
				Boolean.TRUE.equals(input.get("reasonIsPublic")));
	}

	ModelAuthorship withPublicReason() {
		return new ModelAuthorship(this.kind, this.name, this.reason, true);
	}

	Map<String, String> actor() {
		return Map.of("kind", this.kind, "name", this.name, "issuer", "");
	}

}
