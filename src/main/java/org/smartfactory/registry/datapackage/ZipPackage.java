package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;

import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/**
 * Opens a data package in a zip file without unpacking it to a folder.
 */
final class ZipPackage {

	private static final int MAX_ENTRIES = 1000;

	/**
	 * The maximum compression ratio. Tables of names and codes have a ratio of about 10.
	 */
	private static final int MAX_RATIO = 500;

	/** The size up to which an entry may have any compression ratio, in bytes. */
	private static final long HARMLESS = 10L << 20;

	private ZipPackage() {
	}

	/**
	 * Finds the descriptor in a zip file.
	 * @param path the zip file
	 * @return its {@code datapackage.json}
	 * @throws PackageRefusedException if it is not a zip file, or a malicious one
	 */
	static Resource descriptor(Path path) {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			if (zip.size() > MAX_ENTRIES) {
				throw refused(path, Message.of("datapackage.zip.entries", zip.size(), MAX_ENTRIES));
			}
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				check(path, entries.nextElement());
			}
			return new UrlResource("jar:" + path.toAbsolutePath().toUri() + "!/datapackage.json");
		}
		catch (IOException ex) {
			throw refused(path, Message.of("datapackage.zip.unreadable", ex.getMessage()));
		}
	}

	private static void check(Path path, ZipEntry entry) {
		String name = entry.getName();
		if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
			throw refused(path, Message.of("datapackage.zip.entry-name", Sanitizer.of(name)));
		}
		if (entry.getSize() > HARMLESS && entry.getSize() / Math.max(entry.getCompressedSize(), 1) > MAX_RATIO) {
			throw refused(path, Message.of("datapackage.zip.ratio", Sanitizer.of(name), MAX_RATIO));
		}
	}

	private static PackageRefusedException refused(Path path, Message message) {
		return new PackageRefusedException(
				List.of(new ValidationError(String.valueOf(path.getFileName()), 1, "file", message)), 1);
	}

}
