package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.smartfactory.registry.notice.NoticeRefusedException;
import org.smartfactory.registry.notice.language.Characters;

/**
 * Unpacks an archive to nowhere, to see how large it is before a library opens it.
 */
final class ZipGuard {

	private static final int ENTRIES = 5_000;

	private static final long BYTES = 100L << 20;

	private ZipGuard() {
	}

	/**
	 * Checks an archive.
	 * @param file the archive
	 * @return the names of its entries are safe and it is small enough
	 * @throws IOException when it is damaged
	 */
	static Path check(Path file) throws IOException {
		long left = BYTES;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.size() > ENTRIES) {
				throw new NoticeRefusedException(
						"The file has more than %,d parts; expected a notice.".formatted(ENTRIES));
			}
			Enumeration<? extends ZipEntry> entries = zip.entries();
			while (entries.hasMoreElements()) {
				ZipEntry entry = entries.nextElement();
				checkName(entry.getName());
				left = unpack(zip, entry, left);
			}
		}
		return file;
	}

	private static void checkName(String name) {
		if (name.startsWith("/") || name.contains("\\") || ("/" + name + "/").contains("/../")) {
			throw new NoticeRefusedException(
					"The file has a part that leads out of it, '%s'; expected an office document."
						.formatted(Characters.shown(name)));
		}
	}

	private static long unpack(ZipFile zip, ZipEntry entry, long allowed) throws IOException {
		long left = allowed;
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = zip.getInputStream(entry)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				left -= read;
				if (left < 0) {
					throw new NoticeRefusedException(
							"The file unpacks to more than %d MiB, as a zip bomb does; expected a notice."
								.formatted(BYTES >> 20));
				}
			}
		}
		return left;
	}

}
