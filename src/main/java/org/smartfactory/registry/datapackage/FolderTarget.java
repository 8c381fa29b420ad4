package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * Writes a package to a folder. A new folder is created by one rename. An existing folder
 * is kept, because it may be a mounted volume: the files are moved into it, the
 * descriptor last, because a package without a descriptor cannot be opened.
 */
class FolderTarget implements PackageTarget {

	private final Path folder;

	private final Path work;

	private final List<String> names = new ArrayList<>();

	FolderTarget(Path folder, Path work) throws IOException {
		this.folder = folder;
		this.work = Files.createDirectory(work);
	}

	@Override
	public OutputStream begin(String name) throws IOException {
		this.names.add(0, name);
		return Files.newOutputStream(this.work.resolve(name), StandardOpenOption.CREATE_NEW);
	}

	@Override
	public void commit() throws IOException {
		if (this.folder.equals(this.work.getParent())) {
			moveFiles();
		}
		else {
			Files.move(this.work, this.folder);
		}
	}

	private void moveFiles() throws IOException {
		List<Path> moved = new ArrayList<>();
		try {
			for (String name : this.names) {
				moved.add(Files.move(this.work.resolve(name), this.folder.resolve(name)));
			}
			Files.delete(this.work);
		}
		catch (IOException ex) {
			for (Path file : moved) {
				Files.deleteIfExists(file);
			}
			throw ex;
		}
	}

	@Override
	public void discard() throws IOException {
		if (Files.exists(this.work, LinkOption.NOFOLLOW_LINKS)) {
			FileSystemUtils.deleteRecursively(this.work);
		}
	}

}
