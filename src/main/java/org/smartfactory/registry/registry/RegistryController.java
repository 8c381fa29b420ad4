package org.smartfactory.registry.registry;

import java.util.List;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Query.registry}.
 */
@Controller
class RegistryController {

	private final RegistryState state;

	RegistryController(RegistryState state) {
		this.state = state;
	}

	@QueryMapping
	Registry registry() {
		return this.state.get();
	}

	@SchemaMapping
	RegistryCounts counts(Registry registry) {
		return this.state.count();
	}

	@SchemaMapping
	List<RegistrySource> sources(Registry registry) {
		return this.state.listSources();
	}

}
