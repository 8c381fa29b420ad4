package org.smartfactory.registry.datapackage;

import java.util.List;

/**
 * What a package that is written says of itself.
 *
 * @param name its name: lower-case letters, digits and hyphens
 * @param title its title
 * @param description what it holds
 * @param sources where its facts were read
 */
public record PackageFacts(String name, String title, String description, List<PackageDescriptor.Source> sources) {

	public PackageFacts {
		sources = List.copyOf(sources);
	}

}
