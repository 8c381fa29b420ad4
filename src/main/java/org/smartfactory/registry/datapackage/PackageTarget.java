package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.smartfactory.registry.message.Message;

/**
 * Receives the files of a package and publishes them atomically.
 */
interface PackageTarget {

	/**
	 * Begins a file of the package. The one before it must be closed.
	 * @param name the name of the file
	 * @return receives its bytes
	 * @throws IOException if it cannot be written
	 */
	OutputStream begin(String name) throws IOException;

	/**
	 * Publishes the package.
	 * @throws IOException if this fails; nothing was published
	 */
	void commit() throws IOException;

	/**
	 * Deletes all that was written.
	 * @throws IOException if this fails
	 */
	void discard() throws IOException;

	/**
	 * Opens a target.
	 * @param path a file {@code *.zip} that does not exist, or a folder that does not
	 * exist or is empty
	 * @return the target
	 * @throws IOException if it cannot be written to
	 * @throws PackageNotWrittenException if the path is in use
	 */
	static PackageTarget open(Path path) throws IOException {
		Path place = path.toAbsolutePath().normalize();
		boolean exists = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
		if (isZip(place)) {
			refuse(exists, Message.of("datapackage.target.exists", path));
			return new ZipTarget(place, beside(place, path));
		}
		refuse(exists && !Files.isDirectory(place), Message.of("datapackage.target.not-a-folder", path));
		refuse(exists && !isEmpty(place), Message.of("datapackage.target.not-empty", path));
		return new FolderTarget(place, exists ? place.resolve(unfinished(place)) : beside(place, path));
	}

	private static boolean isZip(Path place) {
		return String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/**
	 * Chooses the path of the unfinished package: in the same folder, so that the rename
	 * is atomic.
	 * @param place the path of the package
	 * @param path the same path as it was given
	 * @return the path until the package is finished
	 */
	private static Path beside(Path place, Path path) {
		Path parent = Objects.requireNonNull(place.getParent());
		refuse(!Files.isDirectory(parent), Message.of("datapackage.target.without-folder", path));
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

	private static void refuse(boolean wrong, Message message) {
		if (wrong) {
			throw new PackageNotWrittenException(message);
		}
	}

}
