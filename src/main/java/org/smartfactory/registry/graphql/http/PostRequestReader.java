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
import org.smartfactory.registry.message.Message;

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
			throw RequestRefusedException.malformed(null, Message.of("http.body.not-an-object"));
		}
		return RequestParameters.of((Map<String, @Nullable Object>) body);
	}

	private static void requireJson(ServerRequest.Headers headers) {
		@Nullable String sent = headers.firstHeader(HttpHeaders.CONTENT_TYPE);
		if (sent == null) {
			throw unsupported(Message.of("http.content-type.missing"));
		}
		if (!isJson(sent)) {
			throw unsupported(Message.of("http.content-type.unsupported", Sanitizer.of(sent)));
		}
		@Nullable String encoding = headers.firstHeader(HttpHeaders.CONTENT_ENCODING);
		if (encoding != null) {
			throw unsupported(Message.of("http.content-encoding.unsupported", Sanitizer.of(encoding)));
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
			throw RequestRefusedException.malformed(null, Message.of("http.body.incomplete"));
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
			throw RequestRefusedException.malformed(null, Message.of("http.body.not-utf8"));
		}
	}

	private RequestRefusedException tooLarge() {
		return new RequestRefusedException(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.REQUEST_TOO_LARGE, null,
				Message.of("http.body.too-long", this.limit));
	}

	private static RequestRefusedException unsupported(Message message) {
		return new RequestRefusedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.UNSUPPORTED_MEDIA_TYPE, null,
				message);
	}

}
