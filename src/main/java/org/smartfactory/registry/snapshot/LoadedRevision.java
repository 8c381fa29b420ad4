package org.smartfactory.registry.snapshot;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A revision of the registry; also the application event of a new revision.
 *
 * @param number the revision, 0 if nothing was ever loaded
 * @param loadedAt when it was made, absent if nothing was ever loaded
 */
public record LoadedRevision(long number, @Nullable Instant loadedAt) {

}
