package org.smartfactory.registry.recognition;

import org.jspecify.annotations.Nullable;

/**
 * Which published counts are asked for; what is absent does not matter.
 *
 * @param level the level
 * @param within the division that they count, or that lies around it
 * @param nationwide true for counts of the whole country only, false for those of
 * divisions only
 */
record PublishedCountFilter(@Nullable LevelFilter level, @Nullable String within, @Nullable Boolean nationwide) {

	static final PublishedCountFilter ALL = new PublishedCountFilter(null, null, null);

}
