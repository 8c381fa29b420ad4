package org.smartfactory.registry.intake;

/**
 * What changed the registry.
 */
enum RegistryChangeKind {

	LOAD, WITHDRAWAL, ALIAS, MERGE, RECOUNT

}
