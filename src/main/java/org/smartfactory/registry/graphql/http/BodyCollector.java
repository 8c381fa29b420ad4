package org.smartfactory.registry.graphql.http;

import java.io.IOException;

import graphql.GraphqlErrorBuilder;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.smartfactory.registry.graphql.ErrorBody;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Errors;
import org.smartfactory.registry.graphql.Negotiation;
import org.smartfactory.registry.message.Message;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Collects a request body asynchronously and dispatches the request when the body is
 * complete or exceeds the maximum length. After the time limit, it sends an error and
 * closes the connection.
 */
final class BodyCollector implements ReadListener, AsyncListener {

	private static final int BUFFER = 8192;

	private final AsyncContext waiting;

	private final ArrivedBody body;

	private final ServletInputStream in;

	private final HttpProperties.Http limits;

	private final ErrorBody errors;

	BodyCollector(AsyncContext waiting, ArrivedBody body, HttpProperties.Http limits, ErrorBody errors)
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
