package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Reference;
import org.smartfactory.registry.graphql.RequestErrors;
import org.smartfactory.registry.graphql.Sanitizer;

import org.springframework.http.HttpStatus;

/**
 * Assigns each request its reference, logs a line for each request that is refused or
 * fails, and counts the error codes. It is a Tomcat access log, because that also sees
 * requests that the web server refuses itself, and the end of asynchronous requests.
 */
final class RequestLog extends ValveBase implements AccessLog {

	private static final Logger logger = LoggerFactory.getLogger(RequestLog.class);

	/** Errors of the server, not of the client. */
	private static final Set<String> FAILURES = Set.of(ErrorCode.INTERNAL_ERROR.name(), ErrorCode.TIMEOUT.name(),
			ErrorCode.UNAVAILABLE.name());

	private static final String REFERENCE = Reference.class.getName();

	private final MeterRegistry meters;

	RequestLog(MeterRegistry meters) {
		super(true);
		this.meters = meters;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (request.getAttribute(REFERENCE) == null) {
			request.setAttribute(REFERENCE, Reference.choose(request.getHeader(Reference.HEADER)));
		}
		String reference = reference(request);
		response.setHeader(Reference.HEADER, reference);
		try (MDC.MDCCloseable put = Reference.put(reference)) {
			getNext().invoke(request, response);
		}
	}

	@Override
	public void log(Request request, Response response, long nanos) {
		Set<String> codes = RequestErrors.codes(request);
		codes.forEach((code) -> this.meters.counter("graphql.errors", "code", code).increment());
		int status = response.getStatus();
		if (codes.isEmpty() && (status < HttpStatus.BAD_REQUEST.value() || isHealth(status))) {
			return;
		}
		boolean brokenOff = RequestErrors.isBrokenOff(request);
		boolean failed = !brokenOff
				&& (status >= HttpStatus.INTERNAL_SERVER_ERROR.value() || codes.stream().anyMatch(FAILURES::contains));
		try (MDC.MDCCloseable put = Reference.put(reference(request))) {
			logger.atLevel(failed ? Level.WARN : Level.INFO)
				.addKeyValue("status", status)
				.addKeyValue("codes", codes)
				.log("{} {} {} from {}: {} {}, {} ms",
						failed ? "Failed" : brokenOff ? "Client disconnected" : "Refused", shown(request.getMethod()),
						shown(request.getRequestURI()), shown(client(request)), status, codes, nanos / 1_000_000);
		}
	}

	// 503 of a readiness probe is not an error; all other 503 have a code
	private static boolean isHealth(int status) {
		return status == HttpStatus.SERVICE_UNAVAILABLE.value();
	}

	private static String reference(Request request) {
		return String.valueOf(request.getAttribute(REFERENCE));
	}

	// at this point, the address of the request is that of the proxy again
	private static String client(Request request) {
		@Nullable Object address = request.getAttribute(REMOTE_ADDR_ATTRIBUTE);
		return (address != null) ? address.toString() : request.getRemoteAddr();
	}

	private static String shown(@Nullable String text) {
		return Sanitizer.of(String.valueOf(text));
	}

	@Override
	public void setRequestAttributesEnabled(boolean enabled) {
		// always enabled
	}

	@Override
	public boolean getRequestAttributesEnabled() {
		return true;
	}

}
