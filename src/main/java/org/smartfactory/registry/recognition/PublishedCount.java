package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A total (公布数) that an authority printed; another thing than what is counted here.
 *
 * @param id the identity
 * @param level the level counted
 * @param divisionCode the division counted, absent for the whole country
 * @param asOf the day it is as of
 * @param count the number printed
 * @param atLeast whether it is printed as a lower bound (余家)
 * @param publisher the authority
 * @param readIn where it was read
 */
public record PublishedCount(UUID id, FactoryLevelCode level, @Nullable String divisionCode, LocalDate asOf, int count,
		boolean atLeast, String publisher, String readIn) {

}
