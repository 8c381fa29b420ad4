package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorBody;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Errors;
import org.smartfactory.registry.graphql.RequestErrors;

import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers what fails around the endpoint, such as a URL that nothing has or with a
 * character that has to be encoded, in the form that all errors of this API have, in
 * place of the pages of Spring Boot and of the web server.
 */
@Component
class ErrorReports implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

	private final ErrorBody errors;

	ErrorReports(ErrorBody errors) {
		this.errors = errors;
	}

	@Override
	public void customize(TomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new JsonReport()));
	}

	private static GraphQLError error(int status, @Nullable Throwable cause) {
		if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
			return Errors.unforeseen(GraphqlErrorBuilder.newError(), (cause != null) ? cause : status);
		}
		return Errors.refused(GraphqlErrorBuilder.newError(), ErrorCode.INVALID_REQUEST, null, switch (status) {
			case 404 -> "Nothing has this address; expected that of the endpoint.";
			case 405 -> "The method is none of this address; expected GET.";
			default ->
				"The web server refuses the request with status %d; expected a URL whose characters are percent-encoded, and not too long."
					.formatted(status);
		});
	}

	/**
	 * The last valve, so that it reports before those that write HTML.
	 */
	private final class JsonReport extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable cause) {
			if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			try {
				response.setContentType(MediaType.APPLICATION_JSON_VALUE);
				response.setCharacterEncoding(StandardCharsets.UTF_8.name());
				@Nullable Writer writer = response.getReporter();
				if (writer != null) {
					GraphQLError error = error(response.getStatus(), cause);
					RequestErrors.add(request, error.getExtensions());
					writer.write(ErrorReports.this.errors.json(error));
					response.finishResponse();
				}
			}
			catch (IOException ex) {
				// the client is gone
			}
		}

	}

}
