package org.smartfactory.registry.datapackage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Limits how many bytes are read from a file of a package.
 */
final class BoundedStream extends FilterInputStream {

	private final int max;

	private long read;

	/**
	 * Limits a stream.
	 * @param in the stream
	 * @param max the maximum size, in MiB
	 */
	BoundedStream(InputStream in, int max) {
		super(in);
		this.max = max;
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		count((next >= 0) ? 1 : 0);
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = super.read(bytes, offset, length);
		count(Math.max(count, 0));
		return count;
	}

	private void count(int bytes) throws IOException {
		this.read += bytes;
		if (this.read > (long) this.max << 20) {
			throw new FileTooLargeException(this.max);
		}
	}

}
