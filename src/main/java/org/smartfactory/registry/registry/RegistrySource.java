package org.smartfactory.registry.registry;

import org.jspecify.annotations.Nullable;

/**
 * A source of facts in the registry.
 *
 * @param title the title, which identifies the source
 * @param path the address, absent if there is none
 */
public record RegistrySource(String title, @Nullable String path) {

}
