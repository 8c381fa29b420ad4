package org.smartfactory.registry.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a package, read no further than any file of a package goes: what a small zip
 * file unpacks to has no end of its own.
 */
final class BoundedStream extends FilterInputStream {

	private static final long MAX = 4L << 30;

	private long read;

	BoundedStream(InputStream in) {
		super(in);
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
		if (this.read > MAX) {
			throw new IOException("it is larger than %d GiB".formatted(MAX >> 30));
		}
	}

}
