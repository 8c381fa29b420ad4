package org.smartfactory.registry.snapshot;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A revision of the registry. Who raises it publishes it as an event.
 *
 * @param number the revision, 0 when nothing was ever loaded
 * @param loadedAt when it was made, absent when nothing was ever loaded
 */
public record LoadedRevision(long number, @Nullable Instant loadedAt) {

}
