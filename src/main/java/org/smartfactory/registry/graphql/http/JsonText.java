package org.smartfactory.registry.graphql.http;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Parses the JSON of requests.
 */
@Component
class JsonText {

	private final JsonMapper mapper;

	JsonText(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Parses a value.
	 * @param text the JSON text
	 * @param argument the name of the parameter, absent for the whole body
	 * @return the value: a map, list, string, number, boolean or null
	 * @throws RequestRefusedException if the text is not valid JSON
	 */
	@Nullable Object read(String text, @Nullable String argument) {
		try {
			return this.mapper.readValue(text, Object.class);
		}
		catch (JacksonException ex) {
			throw RequestRefusedException.malformed(argument, invalid(argument, ex.getLocation()));
		}
	}

	private static Message invalid(@Nullable String argument, @Nullable TokenStreamLocation place) {
		Message subject = (argument != null) ? Message.of("http.parameter", argument) : Message.of("http.body");
		return (place != null) ? Message.of("http.json.invalid-at", subject, place.getLineNr(), place.getColumnNr())
				: Message.of("http.json.invalid", subject);
	}

}
