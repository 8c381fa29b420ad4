package org.smartfactory.registry.registry;

/**
 * The kinds of changes of the registry.
 */
public enum RegistryChangeKind {

	LOAD, WITHDRAWAL, ALIAS, MERGE, RECOUNT

}
