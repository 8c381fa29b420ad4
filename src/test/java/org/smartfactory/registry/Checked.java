package org.smartfactory.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.smartfactory.registry.load.LoadListener;
import org.smartfactory.registry.load.LoadReport;
import org.smartfactory.registry.load.PackageLoader;
import org.smartfactory.registry.load.RecordChange;
import org.smartfactory.registry.load.ReviewWarning;

/**
 * What a check of a package found.
 *
 * @param report the report
 * @param changes the new and changed records
 * @param warnings the warnings
 */
public record Checked(LoadReport report, List<RecordChange> changes, List<ReviewWarning> warnings) {

	public static Checked of(RunningRegistry registry, Path path) {
		List<RecordChange> changes = new ArrayList<>();
		List<ReviewWarning> warnings = new ArrayList<>();
		LoadReport report = registry.bean(PackageLoader.class)
			.check(path, LoadListener.NONE, changes::add, warnings::add);
		return new Checked(report, changes, warnings);
	}

}
