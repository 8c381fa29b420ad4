package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A total (公布数) published by an authority; it is independent of the counts of the
 * registry.
 *
 * @param id the identity
 * @param level the counted level
 * @param divisionCode the counted division, absent for the whole country
 * @param asOf its as-of day
 * @param count the printed number
 * @param atLeast whether it is printed as a lower bound (余家)
 * @param publisher the authority
 * @param readIn the publication in which it was read
 * @param counts what is counted, absent when it is unknown
 * @param url where it was read, absent when there is none
 */
public record PublishedCount(UUID id, FactoryLevelCode level, @Nullable String divisionCode, LocalDate asOf, int count,
		boolean atLeast, String publisher, String readIn, @Nullable PublishedCountKind counts, @Nullable String url) {

}
