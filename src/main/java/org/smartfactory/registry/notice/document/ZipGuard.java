package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;
import org.smartfactory.registry.notice.language.Characters;

/**
 * Guards against zip bombs: decompresses an archive without keeping the output, to check
 * its size before a library opens it.
 */
final class ZipGuard {

	private static final int MAX_ENTRIES = 5_000;

	private static final long MAX_BYTES = 100L << 20;

	private ZipGuard() {
	}

	/**
	 * Checks an archive.
	 * @param file the archive
	 * @return the same file; its entry names are safe and its size is within the limits
	 * @throws IOException when it is damaged
	 */
	static Path check(Path file) throws IOException {
		long left = MAX_BYTES;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.size() > MAX_ENTRIES) {
				throw new NoticeRefusedException(Message.of("notice.file.zip-entries", MAX_ENTRIES));
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
			throw new NoticeRefusedException(Message.of("notice.file.zip-path", Characters.abbreviate(name)));
		}
	}

	private static long unpack(ZipFile zip, ZipEntry entry, long allowed) throws IOException {
		long left = allowed;
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = zip.getInputStream(entry)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				left -= read;
				if (left < 0) {
					throw new NoticeRefusedException(Message.of("notice.file.zip-bomb", MAX_BYTES >> 20));
				}
			}
		}
		return left;
	}

}
