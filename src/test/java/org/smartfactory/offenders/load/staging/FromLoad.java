package org.smartfactory.offenders.load.staging;

import org.smartfactory.offenders.load.Loader;

/**
 * Needs the loader to stage a row.
 */
public class FromLoad {

	public Loader read(Loader loader) {
		return loader;
	}

}
