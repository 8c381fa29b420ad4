package org.smartfactory.registry.registry;

import org.jspecify.annotations.Nullable;

/**
 * Where facts of the registry were read.
 *
 * @param title the title of the source, which identifies it
 * @param path its address, absent when it has none
 */
public record RegistrySource(String title, @Nullable String path) {

}
