package org.smartfactory.registry.graphql;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Chooses the form of an answer, and whether it has to be sent, by RFC 9110.
 */
public final class Negotiation {

	private static final List<String> KNOWN_PARAMETERS = List.of("q", "charset=utf-8");

	private Negotiation() {
	}

	/**
	 * Chooses what a client likes best by its {@code Accept} (RFC 9110, 12.5.1). Of types
	 * that it likes alike it gets the one that it names first, else the one that is
	 * offered first.
	 * @param request the request
	 * @param offered the types in which it can be answered
	 * @return the type, or empty when the client accepts none or says so in no
	 * intelligible way
	 */
	public static Optional<MediaType> choose(HttpServletRequest request, List<MediaType> offered) {
		return choose(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)), offered);
	}

	/**
	 * Chooses what a client likes best.
	 * @param accept the values of {@code Accept}
	 * @param offered the types in which it can be answered
	 * @return the type, or empty when the client accepts none or says so in no
	 * intelligible way
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

	// the most specific range decides; one with parameters that no answer has is only
	// asked where no other fits
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
	 * Whether a client wants an answer to a GET only if there is none:
	 * {@code If-None-Match: *} (RFC 9110, 13.1.2). Where there is one it is told so, by
	 * 304.
	 * @param request the request
	 * @return whether it does
	 */
	public static boolean wantsNoneThatExists(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.map(String::strip)
			.toList()
			.equals(List.of("*"));
	}

}
