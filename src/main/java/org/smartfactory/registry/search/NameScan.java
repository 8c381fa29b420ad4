package org.smartfactory.registry.search;

/**
 * H2, the engine for small installations: scans all names.
 */
class NameScan implements NameIndex {

	@Override
	public String candidates() {
		return "TRUE";
	}

}
