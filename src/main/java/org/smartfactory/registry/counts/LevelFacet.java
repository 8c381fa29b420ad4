package org.smartfactory.registry.counts;

import org.smartfactory.registry.recognition.FactoryLevel;

/**
 * The number of enterprises that hold a level.
 *
 * @param level the level
 * @param count the number of enterprises
 */
record LevelFacet(FactoryLevel level, long count) {

}
