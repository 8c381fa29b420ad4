package org.smartfactory.registry.registry;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * The state of the registry.
 *
 * @param revision the number of changes so far
 * @param loadedAt the time of the last change, absent if there was none
 */
public record Registry(long revision, @Nullable OffsetDateTime loadedAt) {

}
