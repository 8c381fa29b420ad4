package org.smartfactory.registry.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.paging.Connection;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.Stewards;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code Registry.changes}, {@code RegistryChange.rows}, and the fields of a
 * change that only stewards can see.
 */
@Controller
class RegistryChangeController {

	private final RegistryChanges changes;

	RegistryChangeController(RegistryChanges changes) {
		this.changes = changes;
	}

	@SchemaMapping
	Connection<RegistryChange> changes(Registry registry, DataFetchingEnvironment field) {
		PageRequest request = PageRequest.of(field, RegistryChanges.LATEST_FIRST);
		return new Connection<>(() -> this.changes.findPage(request), this.changes::count);
	}

	@SchemaMapping
	@Nullable String reason(RegistryChange change, Authentication client) {
		return (change.reasonIsPublic() || Stewards.include(client)) ? change.reason() : null;
	}

	@SchemaMapping
	@Nullable String name(Actor actor, Authentication client) {
		return Stewards.include(client) ? actor.name() : null;
	}

	@SchemaMapping
	@Nullable String issuer(Actor actor, Authentication client) {
		return Stewards.include(client) ? actor.issuer() : null;
	}

	@BatchMapping
	Map<RegistryChange, List<RegistryChange.Rows>> rows(List<RegistryChange> changes) {
		Map<Long, List<RegistryChange.Rows>> found = this.changes
			.findRows(changes.stream().map(RegistryChange::revision).toList());
		Map<RegistryChange, List<RegistryChange.Rows>> rows = new HashMap<>();
		changes.forEach((change) -> rows.put(change, found.getOrDefault(change.revision(), List.of())));
		return rows;
	}

}
