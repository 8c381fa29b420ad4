package org.smartfactory.registry.search;

/**
 * H2, the engine of a laptop: every name is looked at.
 */
class NameScan implements NameIndex {

	@Override
	public String candidates() {
		return "TRUE";
	}

}
