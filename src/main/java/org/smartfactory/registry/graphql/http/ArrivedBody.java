package org.smartfactory.registry.graphql.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body is already in memory.
 */
final class ArrivedBody extends HttpServletRequestWrapper {

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
