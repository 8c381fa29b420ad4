package org.smartfactory.registry.graphql.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import graphql.GraphqlErrorBuilder;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.smartfactory.registry.graphql.ErrorBody;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Errors;
import org.smartfactory.registry.graphql.Negotiation;
import org.smartfactory.registry.message.Message;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Receives slow request bodies without blocking a thread and within a time limit, so that
 * clients that send a few bytes at a time cannot block the server for others. A body that
 * arrived together with its headers, as nearly all do, is read later without waiting.
 */
final class BodyArrival extends OncePerRequestFilter {

	private final HttpProperties.Http limits;

	private final ErrorBody errors;

	BodyArrival(HttpProperties.Http limits, ErrorBody errors) {
		this.limits = limits;
		this.errors = errors;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.POST.matches(request.getMethod())
				|| request.getContentLengthLong() > this.limits.maxBodySize().toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (hasArrived(request)) {
			chain.doFilter(request, response);
			return;
		}
		ArrivedBody body = new ArrivedBody(request);
		new Collector(request.startAsync(body, response), body, this.limits, this.errors).start();
	}

	// a chunked body does not declare its length
	private static boolean hasArrived(HttpServletRequest request) throws IOException {
		long length = request.getContentLengthLong();
		return length >= 0 && request.getInputStream().available() >= length;
	}

	/**
	 * Collects a request body asynchronously and dispatches the request when the body is
	 * complete or exceeds the maximum length. After the time limit, it sends an error and
	 * closes the connection.
	 */
	private static final class Collector implements ReadListener, AsyncListener {

		private static final int BUFFER = 8192;

		private final AsyncContext waiting;

		private final ArrivedBody body;

		private final ServletInputStream in;

		private final HttpProperties.Http limits;

		private final ErrorBody errors;

		Collector(AsyncContext waiting, ArrivedBody body, HttpProperties.Http limits, ErrorBody errors)
				throws IOException {
			this.waiting = waiting;
			this.body = body;
			this.in = body.getRequest().getInputStream();
			this.limits = limits;
			this.errors = errors;
		}

		void start() {
			this.waiting.setTimeout(this.limits.bodyTimeout().toMillis());
			this.waiting.addListener(this);
			this.in.setReadListener(this);
		}

		@Override
		public void onDataAvailable() throws IOException {
			byte[] buffer = new byte[BUFFER];
			while (this.in.isReady()) {
				int count = this.in.read(buffer);
				if (count < 0) {
					return;
				}
				this.body.add(buffer, count);
				if (this.body.size() > this.limits.maxBodySize().toBytes()) {
					this.waiting.dispatch();
					return;
				}
			}
		}

		@Override
		public void onAllDataRead() {
			this.waiting.dispatch();
		}

		@Override
		public void onTimeout(AsyncEvent event) throws IOException {
			HttpServletResponse response = (HttpServletResponse) this.waiting.getResponse();
			response.setHeader(HttpHeaders.CONNECTION, "close");
			this.errors.write(this.body, response, HttpStatus.REQUEST_TIMEOUT,
					Errors.refused(GraphqlErrorBuilder.newError(), ErrorCode.REQUEST_TIMEOUT, null,
							Message.of("http.body.timeout", this.limits.bodyTimeout().toSeconds())
								.in(Negotiation.language(this.body))));
			this.waiting.complete();
		}

		@Override
		public void onError(Throwable cause) {
			this.waiting.complete();
		}

		@Override
		public void onError(AsyncEvent event) {
			// the client has disconnected
		}

		@Override
		public void onComplete(AsyncEvent event) {
			// the response was sent
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
			// not restarted
		}

	}

	/**
	 * A request whose body is already in memory.
	 */
	private static final class ArrivedBody extends HttpServletRequestWrapper {

		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		ArrivedBody(HttpServletRequest request) {
			super(request);
		}

		void add(byte[] buffer, int count) {
			this.bytes.write(buffer, 0, count);
		}

		int size() {
			return this.bytes.size();
		}

		@Override
		public ServletInputStream getInputStream() {
			return new Collected(new ByteArrayInputStream(this.bytes.toByteArray()));
		}

		private static final class Collected extends ServletInputStream {

			private final InputStream in;

			Collected(InputStream in) {
				this.in = in;
			}

			@Override
			public int read() throws IOException {
				return this.in.read();
			}

			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				return this.in.read(buffer, offset, length);
			}

			@Override
			public boolean isFinished() {
				return false;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new IllegalStateException("The body is already in memory; expected a blocking read.");
			}

		}

	}

}
