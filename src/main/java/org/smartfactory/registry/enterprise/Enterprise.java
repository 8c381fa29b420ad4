package org.smartfactory.registry.enterprise;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An enterprise (企业): a legal person.
 *
 * @param id the identity
 * @param name the registered name
 * @param otherNames former names and printed variants
 * @param creditCode the unified social credit code, absent until it is known
 * @param divisionCode the innermost known division, absent until one is known
 * @param divisionBasis the basis of the division, absent together with it
 */
public record Enterprise(EnterpriseId id, String name, List<String> otherNames, @Nullable String creditCode,
		@Nullable String divisionCode, @Nullable DivisionBasis divisionBasis) {

}
