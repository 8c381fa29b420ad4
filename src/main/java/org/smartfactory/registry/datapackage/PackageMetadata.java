package org.smartfactory.registry.datapackage;

import java.util.List;

/**
 * The name, title, description and sources of a package to be written.
 *
 * @param name its name: lower-case letters, digits and hyphens
 * @param title its title
 * @param description its description
 * @param sources its sources
 */
public record PackageMetadata(String name, String title, String description, List<PackageDescriptor.Source> sources) {

	public PackageMetadata {
		sources = List.copyOf(sources);
	}

}
