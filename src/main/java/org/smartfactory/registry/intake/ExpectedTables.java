package org.smartfactory.registry.intake;

import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The tables of every package, as the descriptor of the seed describes them; those
 * referred to come first.
 */
@Component
class ExpectedTables {

	private final List<PackageDescriptor.Resource> tables = DataPackage
		.open(new ClassPathResource("seed/datapackage.json"))
		.descriptor()
		.resources();

	List<PackageDescriptor.Resource> tables() {
		return this.tables;
	}

}
