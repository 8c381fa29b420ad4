package org.smartfactory.offenders.notice.language;

import org.smartfactory.offenders.notice.layout.FromList;

/**
 * Needs the layout to know a character.
 */
public class FromLayout {

	public FromList read(FromList list) {
		return list;
	}

}
