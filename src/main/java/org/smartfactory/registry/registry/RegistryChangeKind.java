package org.smartfactory.registry.registry;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of changes of the registry. Every release can read the first five. Another
 * kind is stored with the nearest of these, as which a release reads it that does not
 * know its name.
 */
public enum RegistryChangeKind {

	LOAD, WITHDRAWAL, ALIAS, MERGE, RECOUNT, UNWITHDRAWAL(WITHDRAWAL), ALIAS_REMOVAL(ALIAS), CLEARING(LOAD);

	private final RegistryChangeKind nearest;

	RegistryChangeKind() {
		this.nearest = this;
	}

	RegistryChangeKind(RegistryChangeKind nearest) {
		this.nearest = nearest;
	}

	/**
	 * Finds a kind.
	 * @param nearest the name of the nearest kind that every release can read
	 * @param exact the name of the kind, possibly of a later release; absent if an
	 * earlier release stored the change
	 * @return the kind, or the nearest if its name is not known
	 */
	static RegistryChangeKind of(String nearest, @Nullable String exact) {
		return Arrays.stream(values())
			.filter((kind) -> kind.name().equals(exact))
			.findFirst()
			.orElseGet(() -> valueOf(nearest));
	}

	/**
	 * The nearest kind that every release can read.
	 * @return this kind, or another one
	 */
	RegistryChangeKind nearest() {
		return this.nearest;
	}

}
