package org.smartfactory.registry.datapackage;

import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The tables of every package, as the descriptor of the seed describes them; those
 * referred to come first.
 */
@Component
public class ExpectedTables {

	private final List<PackageDescriptor.Resource> tables = DataPackage
		.open(new ClassPathResource("seed/datapackage.json"))
		.descriptor()
		.resources();

	public List<PackageDescriptor.Resource> tables() {
		return this.tables;
	}

}
