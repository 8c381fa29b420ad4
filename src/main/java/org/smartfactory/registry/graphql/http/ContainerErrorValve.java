package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.io.Writer;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorBody;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.ErrorPage;
import org.smartfactory.registry.graphql.Errors;
import org.smartfactory.registry.graphql.Negotiation;
import org.smartfactory.registry.graphql.Reference;
import org.smartfactory.registry.graphql.RequestErrors;
import org.smartfactory.registry.message.Message;

import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Reports errors outside of the endpoint, such as an unknown path or a URL that is not
 * percent-encoded, in place of the error pages of Spring Boot and of the web server: as
 * HTML to browsers, as a GraphQL error in JSON to other clients.
 */
@Component
class ContainerErrorValve implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

	private static final List<MediaType> FORMATS = List.of(MediaType.APPLICATION_JSON,
			MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.TEXT_HTML);

	/** Security headers of requests that are refused before the security filters. */
	private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
			"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			"X-Content-Type-Options", "nosniff");

	private final ErrorBody errors;

	private final ErrorPage page;

	ContainerErrorValve(ErrorBody errors, ErrorPage page) {
		this.errors = errors;
		this.page = page;
	}

	@Override
	public void customize(TomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Report()));
	}

	private static GraphQLError error(int status, @Nullable Throwable cause, Locale language) {
		if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
			return Errors.unforeseen(GraphqlErrorBuilder.newError(), (cause != null) ? cause : status, language);
		}
		return Errors.refused(GraphqlErrorBuilder.newError(), ErrorCode.INVALID_REQUEST, null,
				message(status).in(language));
	}

	private static Message message(int status) {
		return switch (status) {
			case 404 -> Message.of("http.path.unknown");
			case 405 -> Message.of("http.method.get");
			default -> Message.of("http.rejected", status);
		};
	}

	/**
	 * The last valve: it reports before the valves that write HTML.
	 */
	private final class Report extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable cause) {
			if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			if (isBrokenOff(request)) {
				RequestErrors.setBrokenOff(request);
				return;
			}
			try {
				MediaType format = Negotiation.choose(request, FORMATS).orElse(MediaType.APPLICATION_JSON);
				Locale language = Negotiation.language(request);
				describe(response, format, language);
				@Nullable Writer writer = response.getReporter();
				if (writer != null) {
					GraphQLError error = error(response.getStatus(), cause, language);
					RequestErrors.add(request, error.getExtensions());
					writer.write(format.equals(MediaType.TEXT_HTML)
							? ContainerErrorValve.this.page.html(response.getStatus(),
									response.getHeader(Reference.HEADER))
							: ContainerErrorValve.this.errors.json(error));
					response.finishResponse();
				}
			}
			catch (IOException ex) {
				// the client has disconnected
			}
		}

		// a body that is malformed or late is an error of its own
		private static boolean isBrokenOff(Request request) {
			Exception failure = request.getCoyoteRequest().getErrorException();
			return failure instanceof ClientAbortException || (failure instanceof IOException
					&& !(failure instanceof BadRequestException) && !(failure instanceof SocketTimeoutException));
		}

		private void describe(Response response, MediaType format, Locale language) {
			response.setContentType(format.toString());
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			if (!format.equals(MediaType.TEXT_HTML)) {
				response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
				response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
			}
			HEADERS.forEach((name, value) -> {
				if (!response.containsHeader(name)) {
					response.setHeader(name, value);
				}
			});
		}

	}

}
