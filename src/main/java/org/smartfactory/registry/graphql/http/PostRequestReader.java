package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Sanitizer;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Reads the parameters of a POST: a JSON object in UTF-8 of a bounded length.
 */
@Component
class PostRequestReader {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final JsonText json;

	private final int limit;

	PostRequestReader(JsonText json, HttpProperties properties) {
		this.json = json;
		this.limit = Math.toIntExact(properties.http().maxBodySize().toBytes());
	}

	/**
	 * Reads the parameters.
	 * @param request the request
	 * @return the parameters
	 * @throws RequestRefusedException if the body is malformed or too long
	 */
	@SuppressWarnings("unchecked")
	RequestParameters read(ServerRequest request) {
		requireJson(request.headers());
		String text = decode(bytes(request));
		Object body = this.json.read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, null);
		if (!(body instanceof Map)) {
			throw RequestRefusedException.malformed(null,
					"The body is not a JSON object; expected, for example, {\"query\": \"{ factoryLevels { code } }\"}.");
		}
		return RequestParameters.of((Map<String, @Nullable Object>) body);
	}

	private static void requireJson(ServerRequest.Headers headers) {
		@Nullable String sent = headers.firstHeader(HttpHeaders.CONTENT_TYPE);
		if (sent == null || !isJson(sent)) {
			throw unsupported("The Content-Type is " + ((sent != null) ? "'" + Sanitizer.of(sent) + "'" : "missing")
					+ "; expected 'application/json' in UTF-8.");
		}
		@Nullable String encoding = headers.firstHeader(HttpHeaders.CONTENT_ENCODING);
		if (encoding != null) {
			throw unsupported("The Content-Encoding '" + Sanitizer.of(encoding)
					+ "' is not supported; expected a body that is not compressed.");
		}
	}

	private static boolean isJson(String contentType) {
		try {
			MediaType type = MediaType.parseMediaType(contentType);
			@Nullable Charset charset = type.getCharset();
			return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
					&& (charset == null || charset.equals(StandardCharsets.UTF_8));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private byte[] bytes(ServerRequest request) {
		if (request.headers().contentLength().orElse(0) > this.limit) {
			throw tooLarge();
		}
		byte[] bytes;
		try {
			bytes = request.servletRequest().getInputStream().readNBytes(this.limit + 1);
		}
		catch (IOException ex) {
			throw RequestRefusedException.malformed(null,
					"The body is incomplete; expected the whole body. Send the request again.");
		}
		if (bytes.length > this.limit) {
			throw tooLarge();
		}
		return bytes;
	}

	private static String decode(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw RequestRefusedException.malformed(null, "The body is not valid UTF-8; expected JSON in UTF-8.");
		}
	}

	private RequestRefusedException tooLarge() {
		return new RequestRefusedException(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.REQUEST_TOO_LARGE, null,
				"The body is too long; expected at most %d bytes.".formatted(this.limit));
	}

	private static RequestRefusedException unsupported(String message) {
		return new RequestRefusedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.UNSUPPORTED_MEDIA_TYPE, null,
				message);
	}

}
