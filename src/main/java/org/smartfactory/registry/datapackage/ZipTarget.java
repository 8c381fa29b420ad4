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
 * Writes a package to a zip file; equal files give equal bytes at any time and in any
 * time zone.
 */
class ZipTarget implements PackageTarget {

	/**
	 * The time of all entries. It must be after 1980: zip files store an earlier time
	 * with a field that depends on the time zone.
	 */
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
