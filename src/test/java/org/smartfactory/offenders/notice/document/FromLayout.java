package org.smartfactory.offenders.notice.document;

import org.smartfactory.offenders.notice.layout.FromList;

/**
 * Needs the layout to read a file.
 */
public class FromLayout {

	public FromList read(FromList list) {
		return list;
	}

}
