package org.smartfactory.registry.graphql;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.smartfactory.registry.message.Languages;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Content negotiation and preconditions of RFC 9110.
 */
public final class Negotiation {

	private static final List<String> KNOWN_PARAMETERS = List.of("q", "charset=utf-8");

	private Negotiation() {
	}

	/**
	 * Selects the preferred media type from {@code Accept} (RFC 9110, 12.5.1). For equal
	 * quality values, the type that the client lists first wins, otherwise the type that
	 * is offered first.
	 * @param request the request
	 * @param offered the available media types
	 * @return the media type, or empty if the client accepts none of them or the header
	 * is malformed
	 */
	public static Optional<MediaType> choose(HttpServletRequest request, List<MediaType> offered) {
		return choose(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)), offered);
	}

	/**
	 * Selects the preferred media type.
	 * @param accept the values of {@code Accept}
	 * @param offered the available media types
	 * @return the media type, or empty if the client accepts none of them or the header
	 * is malformed
	 */
	public static Optional<MediaType> choose(List<String> accept, List<MediaType> offered) {
		try {
			List<MediaType> ranges = MediaType.parseMediaTypes(accept);
			return ranges.isEmpty() ? offered.stream().findFirst() : best(ranges, offered);
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<MediaType> best(List<MediaType> ranges, List<MediaType> offered) {
		Stream<MediaType> named = ranges.stream()
			.flatMap((range) -> offered.stream().filter(range::equalsTypeAndSubtype));
		return Stream.concat(named, offered.stream())
			.filter((type) -> quality(ranges, type) > 0)
			.reduce((first, second) -> (quality(ranges, second) > quality(ranges, first)) ? second : first);
	}

	// the most specific range decides; a range with parameters that no response has is
	// used only if no other range matches
	private static double quality(List<MediaType> ranges, MediaType type) {
		return ranges.stream()
			.filter((range) -> range.includes(type) && (!isParameterized(range) || range.getQualityValue() > 0))
			.min(Comparator.comparing(Negotiation::isParameterized)
				.thenComparing(MediaType::isWildcardType)
				.thenComparing(MediaType::isWildcardSubtype))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

	private static boolean isParameterized(MediaType range) {
		return range.getParameters().entrySet().stream().anyMatch((parameter) -> {
			String name = parameter.getKey().toLowerCase(Locale.ROOT);
			String value = parameter.getValue().toLowerCase(Locale.ROOT).replace("\"", "");
			return !KNOWN_PARAMETERS.contains(name) && !KNOWN_PARAMETERS.contains(name + "=" + value);
		});
	}

	/**
	 * Selects the language of messages from {@code Accept-Language} (RFC 9110, 12.5.4).
	 * @param request the request
	 * @return the language, English if the client accepts no other one that is supported
	 */
	public static Locale language(HttpServletRequest request) {
		String accepted = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE)));
		return Languages.find(accepted).orElse(Languages.DEFAULT);
	}

	/**
	 * Whether a request has {@code If-None-Match: *} (RFC 9110, 13.1.2). A GET whose
	 * representation exists then receives 304.
	 * @param request the request
	 * @return whether the header is {@code *}
	 */
	public static boolean wantsNoneThatExists(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.map(String::strip)
			.toList()
			.equals(List.of("*"));
	}

}
