package org.smartfactory.offenders.circle.hen;

import org.smartfactory.offenders.circle.egg.Egg;

/**
 * Breaks the rule that features depend in one direction.
 *
 * @param from what depends on this
 */
public record Hen(Egg from) {

}
