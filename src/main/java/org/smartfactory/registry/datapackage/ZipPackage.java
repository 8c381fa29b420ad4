package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.smartfactory.registry.graphql.Sanitizer;

import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/**
 * A data package in a zip file. It is read as it is, never unpacked to a folder.
 */
final class ZipPackage {

	private static final int MAX_ENTRIES = 1000;

	/** Tables of names and codes shrink to a tenth, never to a five-hundredth. */
	private static final int MAX_RATIO = 500;

	/** What may be unpacked whatever it was packed to. */
	private static final long HARMLESS = 10L << 20;

	private ZipPackage() {
	}

	/**
	 * Finds the descriptor in a zip file.
	 * @param path the zip file
	 * @return its {@code datapackage.json}
	 * @throws PackageRefusedException when it is no zip file, or one that means harm
	 */
	static Resource descriptor(Path path) {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			if (zip.size() > MAX_ENTRIES) {
				throw refused(path, "holds %d files; expected at most %d.".formatted(zip.size(), MAX_ENTRIES));
			}
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				check(path, entries.nextElement());
			}
			return new UrlResource("jar:" + path.toAbsolutePath().toUri() + "!/datapackage.json");
		}
		catch (IOException ex) {
			throw refused(path, "cannot be read as a zip file: " + ex.getMessage());
		}
	}

	private static void check(Path path, ZipEntry entry) {
		String name = entry.getName();
		if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
			throw refused(path,
					"holds '%s', which leads out of it; expected names of files.".formatted(Sanitizer.of(name)));
		}
		if (entry.getSize() > HARMLESS && entry.getSize() / Math.max(entry.getCompressedSize(), 1) > MAX_RATIO) {
			throw refused(path, "holds '%s', which unpacks to more than %d times its size; expected a table."
				.formatted(Sanitizer.of(name), MAX_RATIO));
		}
	}

	private static PackageRefusedException refused(Path path, String message) {
		return new PackageRefusedException(
				List.of(new ValidationError(String.valueOf(path.getFileName()), 1, "file", message)), 1);
	}

}
