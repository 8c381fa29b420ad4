package org.smartfactory.registry.datapackage;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package in a zip file, the same bytes for the same files whenever and wherever it is
 * written.
 */
class ZipTarget implements PackageTarget {

	/** Later than 1980: only then does an entry hold no time that depends on the zone. */
	private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

	private final Path file;

	private final Path work;

	private final ZipOutputStream zip;

	ZipTarget(Path file, Path work) throws IOException {
		this.file = file;
		this.work = work;
		this.zip = new ZipOutputStream(
				new BufferedOutputStream(Files.newOutputStream(work, StandardOpenOption.CREATE_NEW)));
	}

	@Override
	public OutputStream begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		this.zip.putNextEntry(entry);
		return new FilterOutputStream(this.zip) {

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				this.out.write(bytes, offset, length);
			}

			@Override
			public void close() throws IOException {
				ZipTarget.this.zip.closeEntry();
			}

		};
	}

	@Override
	public void commit() throws IOException {
		this.zip.close();
		Files.move(this.work, this.file);
	}

	@Override
	public void discard() throws IOException {
		try {
			this.zip.close();
		}
		finally {
			Files.deleteIfExists(this.work);
		}
	}

}
