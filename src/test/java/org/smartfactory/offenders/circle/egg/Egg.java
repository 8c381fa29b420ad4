package org.smartfactory.offenders.circle.egg;

import org.smartfactory.offenders.circle.hen.Hen;

/**
 * Breaks the rule that features depend in one direction.
 *
 * @param from what depends on this
 */
public record Egg(Hen from) {

}
