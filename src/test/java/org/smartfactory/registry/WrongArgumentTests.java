package org.smartfactory.registry;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.ArgumentPlaces.Place;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends invalid values for every argument of the schema, in the document and as
 * variables: none causes a server error.
 */
class WrongArgumentTests {

	private static final List<String> VALUES = List.of("-1", "1.5", "9223372036854775808", "true", "\"x\"",
			"\"\\ud800\"", "[null]", "{\"x\": 1}", "null");

	private final JsonMapper mapper = new JsonMapper();

	private final Http http = new Http(RunningRegistry.seeded(Engine.H2));

	@Test
	void valuesInTheDocumentCauseNoServerError() {
		List<Place> places = ArgumentPlaces.find();
		assertThat(places).hasSizeGreaterThan(200);
		for (Place place : places) {
			for (String value : VALUES) {
				assertHarmless(Map.of("query", place.document(value)));
			}
		}
	}

	@Test
	void variablesCauseNoServerError() {
		for (Place place : ArgumentPlaces.find()) {
			for (String value : VALUES) {
				assertHarmless(Map.of("query", place.document(), "variables",
						Map.of("value", this.mapper.readTree(place.variable(value)))));
			}
		}
	}

	private void assertHarmless(Map<String, ?> request) {
		String body = this.mapper.writeValueAsString(request);
		HostileRequestTests.assertHarmless(this.http.post(body, "Accept", Http.GRAPHQL_RESPONSE));
	}

}
