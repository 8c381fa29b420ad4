package org.smartfactory.registry.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Only stewards may call the methods of the class: those with a token of the scope
 * {@value #SCOPE}, or with an API key.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAuthority('" + StewardsOnly.AUTHORITY + "')")
public @interface StewardsOnly {

	/** The scope that a token of a steward has. */
	String SCOPE = "registry.write";

	/** What Spring Security makes of the scope. */
	String AUTHORITY = "SCOPE_registry.write";

}
