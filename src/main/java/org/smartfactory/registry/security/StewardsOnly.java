package org.smartfactory.registry.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Restricts the methods of a class to stewards: clients with a token of the scope
 * {@value #SCOPE}, or with an API key.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAuthority('" + StewardsOnly.AUTHORITY + "')")
public @interface StewardsOnly {

	/** The required scope of a token. */
	String SCOPE = "registry.write";

	/** The authority that Spring Security derives from the scope. */
	String AUTHORITY = "SCOPE_registry.write";

}
