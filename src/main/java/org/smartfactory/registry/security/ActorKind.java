package org.smartfactory.registry.security;

/**
 * The kind of credentials that make a change of the registry.
 */
public enum ActorKind {

	/** An OAuth 2 token. */
	TOKEN,

	/** An API key. */
	API_KEY,

	/** The command line. */
	COMMAND_LINE,

	/** The registry itself when it loads its seed. */
	REGISTRY

}
