package org.smartfactory.registry.security;

/**
 * What a change of the registry is made with.
 */
public enum ActorKind {

	/** A token of an issuer. */
	TOKEN,

	/** An API key. */
	API_KEY,

	/** The command line. */
	COMMAND_LINE,

	/** The registry itself, which loads its seed. */
	REGISTRY

}
