package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a package is written: all of it appears at once, or nothing.
 */
interface PackageTarget {

	/**
	 * Begins a file of the package. The one before it must be closed.
	 * @param name the name of the file
	 * @return takes its bytes
	 * @throws IOException when it cannot be written
	 */
	OutputStream begin(String name) throws IOException;

	/**
	 * Lets the package appear.
	 * @throws IOException when it cannot; nothing appeared
	 */
	void commit() throws IOException;

	/**
	 * Removes whatever was written.
	 * @throws IOException when it cannot
	 */
	void discard() throws IOException;

	/**
	 * Opens a place for a package.
	 * @param path a file {@code *.zip} that does not exist, or a folder that does not
	 * exist or is empty
	 * @return the place
	 * @throws IOException when it cannot be written to
	 * @throws PackageNotWrittenException when something else is there
	 */
	static PackageTarget open(Path path) throws IOException {
		Path place = path.toAbsolutePath().normalize();
		boolean exists = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
		if (isZip(place)) {
			refuse(exists, "'%s' exists; expected the name of a new file.", path);
			return new ZipTarget(place, beside(place, path));
		}
		refuse(exists && !Files.isDirectory(place), "'%s' exists and is no folder; expected a new or an empty one.",
				path);
		refuse(exists && !isEmpty(place), "'%s' is not empty; expected a new or an empty folder.", path);
		return new FolderTarget(place, exists ? place.resolve(unfinished(place)) : beside(place, path));
	}

	private static boolean isZip(Path place) {
		return String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/**
	 * A place in the same folder: there renaming is one step.
	 * @param place where the package will be
	 * @param path the same as it was given
	 * @return where it is written until it is finished
	 */
	private static Path beside(Path place, Path path) {
		Path parent = Objects.requireNonNull(place.getParent());
		refuse(!Files.isDirectory(parent), "'%s' lies in no folder that exists; expected one.", path);
		return parent.resolve(unfinished(place));
	}

	private static String unfinished(Path place) {
		return ".%s.%s.unfinished".formatted(place.getFileName(), UUID.randomUUID());
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	private static void refuse(boolean wrong, String message, Path path) {
		if (wrong) {
			throw new PackageNotWrittenException(message.formatted(path));
		}
	}

}
