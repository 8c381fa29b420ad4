package org.smartfactory.offenders.notice.layout;

import org.smartfactory.offenders.notice.list.FromReader;

/**
 * Needs the list to find a column.
 */
public class FromList {

	public FromReader read(FromReader reader) {
		return reader;
	}

}
