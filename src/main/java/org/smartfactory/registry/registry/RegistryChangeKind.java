package org.smartfactory.registry.registry;

/**
 * What changed the registry.
 */
public enum RegistryChangeKind {

	LOAD, WITHDRAWAL, ALIAS, MERGE, RECOUNT

}
