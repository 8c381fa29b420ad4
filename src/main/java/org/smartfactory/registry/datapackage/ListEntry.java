package org.smartfactory.registry.datapackage;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list as printed in a notice.
 *
 * @param name the name of the enterprise
 * @param factoryName the name of the factory, absent if none is printed
 * @param place the name of a division, absent if none is printed
 * @param creditCode the unified social credit code, absent if none is printed
 */
public record ListEntry(String name, @Nullable String factoryName, @Nullable String place,
		@Nullable String creditCode) {

}
