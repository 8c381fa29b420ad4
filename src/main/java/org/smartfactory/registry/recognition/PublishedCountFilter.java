package org.smartfactory.registry.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A filter of published counts; absent components match all.
 *
 * @param level the level
 * @param within the division that contains the counted division, or is it
 * @param nationwide true for counts of the whole country only, false for those of
 * divisions only
 * @param counts what is counted
 */
record PublishedCountFilter(@Nullable LevelFilter level, @Nullable String within, @Nullable Boolean nationwide,
		@Nullable PublishedCountKind counts) {

	static final PublishedCountFilter ALL = new PublishedCountFilter(null, null, null, null);

}
