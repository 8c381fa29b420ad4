package org.smartfactory.registry.datapackage;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list, as a notice prints it.
 *
 * @param name the enterprise
 * @param factoryName the factory, absent when none is printed
 * @param place the name of a division, absent when none is printed
 * @param creditCode the unified social credit code, absent when none is printed
 */
public record ListEntry(String name, @Nullable String factoryName, @Nullable String place,
		@Nullable String creditCode) {

}
