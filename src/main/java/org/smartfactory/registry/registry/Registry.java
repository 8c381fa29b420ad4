package org.smartfactory.registry.registry;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * The state of the registry.
 *
 * @param revision how many loads changed something
 * @param loadedAt when the last of them did, absent when none did
 */
public record Registry(long revision, @Nullable OffsetDateTime loadedAt) {

}
