package org.smartfactory.registry.intake;

/**
 * What changed the registry.
 */
public enum RegistryChangeKind {

	LOAD, WITHDRAWAL, ALIAS, MERGE, RECOUNT

}
